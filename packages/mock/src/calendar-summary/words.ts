import type { Language } from '../entry/documents/localized.ts'

/** What a summary is made of, in one language; the names are those of the words' uses. */
export interface Words {
  readonly from: string
  readonly fromPeriod: string
  readonly fromHour: string
  readonly till: string
  readonly tillIncluded: string
  readonly tillHour: string
  readonly to: string
  readonly at: string
  readonly and: string
  readonly this: string
  readonly today: string
  readonly tonight: string
  readonly tomorrow: string
  readonly closed: string
  readonly openAt: string
  readonly openAtConsecutiveDays: string
  readonly openEveryDay: string
  readonly openEvery: string
  readonly openEveryEnd: string
  readonly permanentlyClosed: string
  readonly temporarilyClosed: string
  readonly cancelled: string
  readonly postponed: string
  readonly soldOut: string
  readonly eventConcluded: string
  readonly exceptDuring: string
  readonly childcare: string
  readonly childcareBefore: string
  readonly childcareAfter: string
  readonly childcareFrom: string
  readonly childcareTill: string
  readonly everyDay: string
  readonly overnight: string
  readonly adjustedHoursNotice: string
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly shortWeekdays: readonly string[]
  /** The day that a week starts with where days are told in a row; Monday is 0. */
  readonly firstWeekday: number
}

/** Written out, because the locale data of runtimes differ from the real server's. */
export const words: Readonly<Record<Language, Words>> = {
  nl: {
    from: 'van',
    fromPeriod: 'vanaf',
    fromHour: 'van',
    till: 'tot',
    tillIncluded: 'tot en met',
    tillHour: 'tot',
    to: 'tot en met',
    at: 'om',
    and: 'en',
    this: 'Deze',
    today: 'Vandaag',
    tonight: 'Vanavond',
    tomorrow: 'Morgen',
    closed: 'gesloten',
    openAt: 'open op',
    openAtConsecutiveDays: 'open van',
    openEveryDay: 'Alle dagen open',
    openEvery: 'Elke',
    openEveryEnd: 'open',
    permanentlyClosed: 'Permanent gesloten',
    temporarilyClosed: 'Tijdelijk gesloten',
    cancelled: 'geannuleerd',
    postponed: 'uitgesteld',
    soldOut: 'Volzet of uitverkocht',
    eventConcluded: 'Evenement afgelopen',
    exceptDuring: 'behalve tijdens',
    childcare: 'opvang',
    childcareBefore: 'vooropvang',
    childcareAfter: 'naopvang',
    childcareFrom: 'vanaf',
    childcareTill: 'tot',
    everyDay: 'elke dag',
    overnight: 'met overnachting',
    adjustedHoursNotice: 'De uren kunnen afwijken tijdens deze periode.',
    months: list('januari februari maart april mei juni juli augustus september oktober november december'),
    shortMonths: list('jan feb mrt apr mei jun jul aug sep okt nov dec'),
    weekdays: list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
    shortWeekdays: list('ma di wo do vr za zo'),
    firstWeekday: 0,
  },
  fr: {
    from: 'du',
    fromPeriod: 'du',
    fromHour: 'de',
    till: 'au',
    tillIncluded: 'au',
    tillHour: 'à',
    to: 'au',
    at: 'à',
    and: 'et',
    this: 'Ce',
    today: "Aujourd'hui",
    tonight: 'Ce soir',
    tomorrow: 'Demain',
    closed: 'fermé',
    openAt: 'ouvert le',
    openAtConsecutiveDays: 'ouvert le',
    openEveryDay: 'Ouvert tous les jours',
    openEvery: 'Ouvert chaque',
    openEveryEnd: '',
    permanentlyClosed: 'Fermé définitivement',
    temporarilyClosed: 'Fermé temporairement',
    cancelled: 'annulé',
    postponed: 'reporté',
    soldOut: 'Complet',
    eventConcluded: "Fin de l'événement",
    exceptDuring: 'sauf pendant',
    childcare: 'garderie',
    childcareBefore: 'garderie du matin',
    childcareAfter: 'garderie du soir',
    childcareFrom: 'dès',
    childcareTill: "jusqu'à",
    everyDay: 'chaque jour',
    overnight: 'avec nuitée',
    adjustedHoursNotice: 'Les heures peuvent varier pendant cette période.',
    months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    shortMonths: list('janv févr mars avr mai juin juil août sept oct nov déc'),
    weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    shortWeekdays: list('lun. mar. mer. jeu. ven. sam. dim.'),
    firstWeekday: 0,
  },
  de: {
    from: 'von',
    fromPeriod: 'aus',
    fromHour: 'von',
    till: 'bis',
    tillIncluded: 'bis',
    tillHour: 'bis',
    to: 'bis',
    at: 'um',
    and: 'und',
    this: 'Diesen',
    today: 'Heute',
    tonight: 'Diesen Abend',
    tomorrow: 'Morgen',
    closed: 'geschlossen',
    openAt: 'öffnen',
    openAtConsecutiveDays: 'öffnen',
    openEveryDay: 'Jeden Tag geöffnet',
    openEvery: 'Jeden',
    openEveryEnd: 'geöffnet',
    permanentlyClosed: 'Dauerhaft geschlossen',
    temporarilyClosed: 'Vorübergehend geschlossen',
    cancelled: 'abgesagt',
    postponed: 'verschoben',
    soldOut: 'Ausgebucht oder ausverkauft',
    eventConcluded: 'Event abgeschlossen',
    exceptDuring: 'außer während',
    childcare: 'Kinderbetreuung',
    childcareBefore: 'Frühbetreuung',
    childcareAfter: 'Spätbetreuung',
    childcareFrom: 'ab',
    childcareTill: 'bis',
    everyDay: 'jeden Tag',
    overnight: 'mit Übernachtung',
    adjustedHoursNotice: 'Die Zeiten können in diesem Zeitraum abweichen.',
    months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    shortMonths: list('Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez'),
    weekdays: list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    shortWeekdays: list('Mo. Di. Mi. Do. Fr. Sa. So.'),
    firstWeekday: 0,
  },
  en: {
    from: 'from',
    fromPeriod: 'from',
    fromHour: 'from',
    till: 'till',
    tillIncluded: 'till',
    tillHour: 'till',
    to: 'to',
    at: 'at',
    and: 'and',
    this: 'This',
    today: 'Today',
    tonight: 'Tonight',
    tomorrow: 'Tomorrow',
    closed: 'closed',
    openAt: 'open at',
    openAtConsecutiveDays: 'open at',
    openEveryDay: 'Open every day',
    openEvery: 'Open every',
    openEveryEnd: '',
    permanentlyClosed: 'Permanently closed',
    temporarilyClosed: 'Temporarily closed',
    cancelled: 'cancelled',
    postponed: 'postponed',
    soldOut: 'Sold out or fully booked',
    eventConcluded: 'Event ended',
    exceptDuring: 'except during',
    childcare: 'childcare',
    childcareBefore: 'early childcare',
    childcareAfter: 'late childcare',
    childcareFrom: 'from',
    childcareTill: 'till',
    everyDay: 'every day',
    overnight: 'with overnight stay',
    adjustedHoursNotice: 'The hours may differ during this period.',
    months: list('January February March April May June July August September October November December'),
    shortMonths: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    shortWeekdays: list('Mon Tue Wed Thu Fri Sat Sun'),
    firstWeekday: 6,
  },
}

function list(text: string): readonly string[] {
  return text.split(' ')
}
