import { languages } from '../languages.ts'

/**
 * How the values of a field are compared.
 *
 * - `exact`: whole, in any case; `raw`: whole, in the case that they have
 * - `words`: word by word
 * - `number`, `boolean`, `moment`; ranges of numbers, moments and days, which overlap what is asked for
 */
export type FieldType = 'exact' | 'raw' | 'words' | 'number' | 'boolean' | 'moment' | 'numbers' | 'moments' | 'days'

const inEachLanguage = (fields: Readonly<Record<string, FieldType>>): Readonly<Record<string, FieldType>> =>
  Object.fromEntries(
    languages.flatMap((language) =>
      Object.entries(fields).map(([name, type]) => [name.replace('{language}', language), type]),
    ),
  )

/** Every field of the index, events, places and organizers together. */
const fieldTypes: ReadonlyMap<string, FieldType> = new Map(
  Object.entries({
    '@id': 'exact',
    '@type': 'exact',
    id: 'exact',
    ...inEachLanguage({
      'name.{language}': 'words',
      'description.{language}': 'words',
      'educationalDescription.{language}': 'words',
      'address.{language}.addressCountry': 'exact',
      'address.{language}.postalCode': 'exact',
      'address.{language}.addressLocality': 'words',
      'address.{language}.streetAddress': 'words',
      'location.name.{language}': 'words',
      'organizer.name.{language}': 'words',
    }),
    mainLanguage: 'exact',
    languages: 'exact',
    completedLanguages: 'exact',
    workflowStatus: 'exact',
    labels: 'exact',
    labels_free_text: 'words',
    'terms.id': 'exact',
    'terms.label': 'exact',
    'terms_free_text.id': 'exact',
    'terms_free_text.label': 'words',
    typeIds: 'raw',
    themeIds: 'raw',
    facilityIds: 'raw',
    regions: 'exact',
    'location.@id': 'exact',
    'location.@type': 'exact',
    'location.id': 'exact',
    'location.mainId': 'exact',
    'location.terms.id': 'exact',
    'location.terms.label': 'exact',
    'location.labels': 'exact',
    'organizer.@id': 'exact',
    'organizer.@type': 'exact',
    'organizer.id': 'exact',
    'organizer.labels': 'exact',
    'performer_free_text.name': 'words',
    departurePlaces: 'exact',
    typicalAgeRange: 'numbers',
    allAges: 'boolean',
    birthdateRange: 'days',
    price: 'number',
    audienceType: 'exact',
    attendanceMode: 'exact',
    childrenOnly: 'boolean',
    isDuplicate: 'boolean',
    mediaObjectsCount: 'number',
    videosCount: 'number',
    imagesCount: 'number',
    availableTo: 'moment',
    availableRange: 'moments',
    calendarType: 'exact',
    status: 'exact',
    bookingAvailability: 'exact',
    hasChildcare: 'boolean',
    hasOvernight: 'boolean',
    recurringOnDayOfWeek: 'exact',
    dateRange: 'moments',
    localTimeRange: 'numbers',
    created: 'moment',
    modified: 'moment',
    indexedAt: 'moment',
    creator: 'exact',
    contributors: 'exact',
    completeness: 'number',
    'production.id': 'exact',
    productionCollapseValue: 'raw',
    'metadata.popularity': 'number',
    url: 'exact',
    domain: 'raw',
    global_address_identifier: 'exact',
    unique_address_identifier: 'exact',
  } satisfies Readonly<Record<string, FieldType>>),
)

export function fieldType(field: string): FieldType | undefined {
  return fieldTypes.get(field)
}

export const fieldNames: readonly string[] = [...fieldTypes.keys()]
