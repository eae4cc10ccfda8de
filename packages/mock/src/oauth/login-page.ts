import type { MockResponse } from '../core/exchange.ts'
import { escapeHtml, htmlPage } from '../core/html.ts'
import type { Language } from '../core/language.ts'
import type { User } from '../seed/seed.ts'

export interface LoginPage {
  readonly lang: Language
  readonly users: readonly User[]
  /** To start with, in the field for it. */
  readonly username: string
  readonly isUsernameFixed: boolean
  /** After a failed try. */
  readonly isRefused: boolean
}

/** Both forms post to the page's own URL, which carries the request: `user`, or `username` and `password`. */
export function loginPage({ lang, users, username, isUsernameFixed, isRefused }: LoginPage): MockResponse {
  const text = texts[lang]
  const choices = users.map(
    ({ id, name, email }) =>
      `<li><button name="user" value="${escapeHtml(id)}">${escapeHtml(name)} <small>${escapeHtml(email)}</small></button></li>`,
  )
  return htmlPage(200, {
    lang,
    title: text.title,
    body: `<p class="notice">${text.notice}</p>
<h2 id="choose">${text.choose}</h2>
<form method="post">
<ul aria-labelledby="choose">
${choices.join('\n')}
</ul>
</form>
<h2>${text.orType}</h2>
${isRefused ? `<p id="refused" role="alert">${text.refused}</p>` : ''}
<form method="post">
<label for="username">${text.username}</label>
<input id="username" name="username" autocomplete="username" required value="${escapeHtml(username)}"${isUsernameFixed ? ' readonly' : ''}>
<label for="password">${text.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${isRefused ? ' aria-describedby="refused" autofocus' : ''}>
<button>${text.logIn}</button>
</form>`,
  })
}

const texts = {
  nl: {
    title: 'Aanmelden bij de twin',
    notice:
      'Dit is een nagebootste aanmeldpagina van uitkit, om mee te testen. Je meldt je hier niet aan bij UiTiD of publiq: vul nooit een echt wachtwoord in.',
    refused: 'Die gebruiker kennen we niet, of het wachtwoord klopt niet.',
    choose: 'Kies een testgebruiker',
    orType: 'Of typ de gegevens',
    username: 'E-mailadres of naam',
    password: 'Wachtwoord',
    logIn: 'Aanmelden',
  },
  fr: {
    title: 'Connexion au jumeau',
    notice:
      'Ceci est une imitation de page de connexion, faite par uitkit pour des tests. Vous ne vous connectez pas à UiTiD ni à publiq : ne saisissez jamais un vrai mot de passe.',
    refused: 'Utilisateur inconnu ou mot de passe incorrect.',
    choose: 'Choisissez un utilisateur de test',
    orType: 'Ou saisissez ses données',
    username: 'Adresse e-mail ou nom',
    password: 'Mot de passe',
    logIn: 'Se connecter',
  },
  de: {
    title: 'Anmeldung beim Zwilling',
    notice:
      'Dies ist eine nachgebaute Anmeldeseite von uitkit, zum Testen. Sie melden sich hier nicht bei UiTiD oder publiq an: Geben Sie nie ein echtes Passwort ein.',
    refused: 'Unbekannter Benutzer oder falsches Passwort.',
    choose: 'Wählen Sie einen Testbenutzer',
    orType: 'Oder geben Sie die Daten ein',
    username: 'E-Mail-Adresse oder Name',
    password: 'Passwort',
    logIn: 'Anmelden',
  },
}
