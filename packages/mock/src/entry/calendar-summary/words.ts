import type { Language } from '../documents/localized.ts'

/** What a summary is made of, in one language. */
export interface Words {
  readonly from: string
  readonly fromPeriod: string
  readonly fromHour: string
  readonly till: string
  readonly tillHour: string
  readonly to: string
  readonly and: string
  readonly closed: string
  readonly openAt: string
  readonly openAtConsecutiveDays: string
  readonly openEveryDay: string
  readonly openEvery: string
  readonly openEveryEnd: string
  readonly permanentlyClosed: string
  readonly temporarilyClosed: string
  readonly adjustedHours: string
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly shortWeekdays: readonly string[]
}

/** Written out, because the locale data of runtimes differ from the real server's. */
export const words: Readonly<Record<Language, Words>> = {
  nl: {
    from: 'van',
    fromPeriod: 'vanaf',
    fromHour: 'van',
    till: 'tot',
    tillHour: 'tot',
    to: 'tot en met',
    and: 'en',
    closed: 'gesloten',
    openAt: 'open op',
    openAtConsecutiveDays: 'open van',
    openEveryDay: 'Alle dagen open',
    openEvery: 'Elke',
    openEveryEnd: 'open',
    permanentlyClosed: 'Permanent gesloten',
    temporarilyClosed: 'Tijdelijk gesloten',
    adjustedHours: 'De uren kunnen afwijken tijdens deze periode.',
    months: list('januari februari maart april mei juni juli augustus september oktober november december'),
    shortMonths: list('jan feb mrt apr mei jun jul aug sep okt nov dec'),
    weekdays: list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
    shortWeekdays: list('ma di wo do vr za zo'),
  },
  fr: {
    from: 'du',
    fromPeriod: 'du',
    fromHour: 'de',
    till: 'au',
    tillHour: 'à',
    to: 'au',
    and: 'et',
    closed: 'fermé',
    openAt: 'ouvert le',
    openAtConsecutiveDays: 'ouvert le',
    openEveryDay: 'Ouvert tous les jours',
    openEvery: 'Ouvert chaque',
    openEveryEnd: '',
    permanentlyClosed: 'Fermé définitivement',
    temporarilyClosed: 'Fermé temporairement',
    adjustedHours: 'Les heures peuvent varier pendant cette période.',
    months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    shortMonths: list('janv févr mars avr mai juin juil août sept oct nov déc'),
    weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    shortWeekdays: list('lun. mar. mer. jeu. ven. sam. dim.'),
  },
  de: {
    from: 'von',
    fromPeriod: 'aus',
    fromHour: 'von',
    till: 'bis',
    tillHour: 'bis',
    to: 'bis',
    and: 'und',
    closed: 'geschlossen',
    openAt: 'öffnen',
    openAtConsecutiveDays: 'öffnen',
    openEveryDay: 'Jeden Tag geöffnet',
    openEvery: 'Jeden',
    openEveryEnd: 'geöffnet',
    permanentlyClosed: 'Dauerhaft geschlossen',
    temporarilyClosed: 'Vorübergehend geschlossen',
    adjustedHours: 'Die Zeiten können in diesem Zeitraum abweichen.',
    months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    shortMonths: list('Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez'),
    weekdays: list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    shortWeekdays: list('Mo. Di. Mi. Do. Fr. Sa. So.'),
  },
  en: {
    from: 'from',
    fromPeriod: 'from',
    fromHour: 'from',
    till: 'till',
    tillHour: 'till',
    to: 'to',
    and: 'and',
    closed: 'closed',
    openAt: 'open at',
    openAtConsecutiveDays: 'open at',
    openEveryDay: 'Open every day',
    openEvery: 'Open every',
    openEveryEnd: '',
    permanentlyClosed: 'Permanently closed',
    temporarilyClosed: 'Temporarily closed',
    adjustedHours: 'The hours may differ during this period.',
    months: list('January February March April May June July August September October November December'),
    shortMonths: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    shortWeekdays: list('Mon Tue Wed Thu Fri Sat Sun'),
  },
}

function list(text: string): readonly string[] {
  return text.split(' ')
}
