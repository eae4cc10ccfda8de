import type { Localized } from '../../entry/documents/localized.ts'

/** A region that is known without a seed; its id starts with `nis-` for what has a number of Statbel's. */
export interface KnownRegion {
  readonly id: string
  readonly name: Localized
  /** Postal codes, or ranges of them such as `1500-1999`. */
  readonly postalCodes: readonly string[]
  /** Its middle, more or less: latitude and longitude. */
  readonly middle?: readonly [number, number]
  readonly children?: readonly KnownRegion[]
}

type Town = readonly [id: string, name: string, postalCodes: string, latitude: number, longitude: number]

const town = ([id, nl, codes, ...middle]: Town): KnownRegion => ({
  id,
  name: { nl },
  postalCodes: codes.split(' '),
  middle,
})

/** The municipalities of Brussels, each with the one part that it has. */
const brussels: readonly KnownRegion[] = (
  [
    ['nis-21001', 'Anderlecht', 'Anderlecht', '1070', 50.836, 4.306],
    ['nis-21002', 'Oudergem', 'Auderghem', '1160', 50.815, 4.433],
    ['nis-21003', 'Sint-Agatha-Berchem', 'Berchem-Sainte-Agathe', '1082', 50.866, 4.292],
    ['nis-21004', 'Brussel', 'Bruxelles', '1000 1020 1120 1130', 50.847, 4.352],
    ['nis-21005', 'Etterbeek', 'Etterbeek', '1040', 50.836, 4.39],
    ['nis-21006', 'Evere', 'Evere', '1140', 50.87, 4.402],
    ['nis-21007', 'Vorst', 'Forest', '1190', 50.81, 4.318],
    ['nis-21008', 'Ganshoren', 'Ganshoren', '1083', 50.874, 4.307],
    ['nis-21009', 'Elsene', 'Ixelles', '1050', 50.829, 4.368],
    ['nis-21010', 'Jette', 'Jette', '1090', 50.88, 4.324],
    ['nis-21011', 'Koekelberg', 'Koekelberg', '1081', 50.863, 4.328],
    ['nis-21012', 'Sint-Jans-Molenbeek', 'Molenbeek-Saint-Jean', '1080', 50.855, 4.329],
    ['nis-21013', 'Sint-Gillis', 'Saint-Gilles', '1060', 50.828, 4.345],
    ['nis-21014', 'Sint-Joost-ten-Node', 'Saint-Josse-ten-Noode', '1210', 50.853, 4.373],
    ['nis-21015', 'Schaarbeek', 'Schaerbeek', '1030', 50.863, 4.381],
    ['nis-21016', 'Ukkel', 'Uccle', '1180', 50.802, 4.338],
    ['nis-21017', 'Watermaal-Bosvoorde', 'Watermael-Boitsfort', '1170', 50.8, 4.416],
    ['nis-21018', 'Sint-Lambrechts-Woluwe', 'Woluwe-Saint-Lambert', '1200', 50.846, 4.43],
    ['nis-21019', 'Sint-Pieters-Woluwe', 'Woluwe-Saint-Pierre', '1150', 50.829, 4.443],
  ] as const
).map(([id, nl, fr, codes, ...middle]) => ({
  ...town([id, nl, codes, ...middle]),
  children: [{ id: `${id}A`, name: { nl, fr }, postalCodes: codes.split(' ') }],
}))

const hageland: readonly KnownRegion[] = (
  [
    ['nis-24001', 'Aarschot', '3200 3201 3202', 50.987, 4.836],
    ['nis-24020', 'Diest', '3290 3293 3294', 50.985, 5.051],
    ['nis-24059', 'Landen', '3400 3401 3404', 50.754, 5.082],
    ['nis-24107', 'Tienen', '3300', 50.807, 4.938],
    ['nis-24130', 'Zoutleeuw', '3440', 50.833, 5.103],
    ['nis-24135', 'Tielt-Winge', '3390 3391', 50.928, 4.9],
  ] as const
).map(town)

const scherpenheuvel: KnownRegion = {
  ...town(['nis-24134', 'Scherpenheuvel-Zichem', '3270 3271 3272', 50.98, 4.978]),
  children: [
    { id: 'nis-24134A', name: { nl: 'Scherpenheuvel' }, postalCodes: ['3270'] },
    { id: 'nis-24134B', name: { nl: 'Zichem' }, postalCodes: ['3271'] },
    { id: 'nis-24134C', name: { nl: 'Messelbroek' }, postalCodes: ['3272'] },
  ],
}

const ofBrussels = ['1000-1299']
const ofHageland = [
  '3200-3202',
  '3270-3299',
  '3300-3321',
  '3350',
  '3380-3391',
  '3400-3404',
  '3440',
  '3450',
  '3460-3473',
]

/**
 * The regions that the twin knows by itself: provinces, the towns of Brussels, the Hageland and some cities.
 *
 * The real ones are shapes on a map, and many more.
 */
export const knownRegions: readonly KnownRegion[] = [
  {
    id: 'nis-01000',
    name: { nl: 'Brussels Hoofdstedelijk Gewest', fr: 'Région de Bruxelles-Capitale', de: 'Region Brüssel-Hauptstadt' },
    postalCodes: ofBrussels,
    middle: [50.847, 4.352],
    children: [
      {
        id: 'reg-brussel',
        name: { nl: 'Brussel', fr: 'Bruxelles', de: 'Brüssel' },
        postalCodes: ofBrussels,
        children: brussels,
      },
    ],
  },
  {
    id: 'nis-10000',
    name: { nl: 'Provincie Antwerpen' },
    postalCodes: ['2000-2999'],
    middle: [51.219, 4.402],
    children: (
      [
        [
          'nis-11002',
          'Antwerpen',
          '2000 2018 2020 2030 2040 2050 2060 2100 2140 2170 2180 2600 2610 2660',
          51.219,
          4.402,
        ],
        ['nis-12021', 'Lier', '2500', 51.131, 4.57],
        ['nis-12025', 'Mechelen', '2800 2801 2811 2812', 51.028, 4.48],
        ['nis-13008', 'Geel', '2440', 51.162, 4.99],
        ['nis-13040', 'Turnhout', '2300', 51.323, 4.945],
      ] as const
    ).map(town),
  },
  {
    id: 'nis-20001',
    name: { nl: 'Provincie Vlaams-Brabant' },
    postalCodes: ['1500-1999', '3000-3499'],
    middle: [50.879, 4.701],
    children: [
      {
        id: 'reg-hageland',
        name: { nl: 'Hageland' },
        postalCodes: ofHageland,
        children: [...hageland, scherpenheuvel],
      },
      ...(
        [
          ['nis-23027', 'Halle', '1500 1501 1502', 50.734, 4.235],
          ['nis-23088', 'Vilvoorde', '1800', 50.928, 4.426],
          ['nis-24062', 'Leuven', '3000 3001 3010 3012 3018', 50.879, 4.701],
        ] as const
      ).map(town),
    ],
  },
  {
    id: 'nis-30000',
    name: { nl: 'Provincie West-Vlaanderen' },
    postalCodes: ['8000-8999'],
    middle: [51.209, 3.225],
    children: (
      [
        ['nis-31005', 'Brugge', '8000 8200 8310 8380', 51.209, 3.225],
        ['nis-33011', 'Ieper', '8900-8908', 50.851, 2.885],
        ['nis-34022', 'Kortrijk', '8500 8501 8510 8511', 50.828, 3.265],
        ['nis-35013', 'Oostende', '8400', 51.226, 2.917],
        ['nis-36015', 'Roeselare', '8800', 50.946, 3.123],
      ] as const
    ).map(town),
  },
  {
    id: 'nis-40000',
    name: { nl: 'Provincie Oost-Vlaanderen' },
    postalCodes: ['9000-9999'],
    middle: [51.054, 3.722],
    children: (
      [
        ['nis-41002', 'Aalst', '9300 9308 9310 9320', 50.938, 4.039],
        ['nis-42006', 'Dendermonde', '9200', 51.028, 4.101],
        ['nis-44021', 'Gent', '9000 9030 9031 9032 9040 9041 9042 9050 9051 9052', 51.054, 3.722],
        ['nis-45035', 'Oudenaarde', '9700', 50.846, 3.604],
        ['nis-46021', 'Sint-Niklaas', '9100 9111 9112', 51.165, 4.143],
      ] as const
    ).map(town),
  },
  {
    id: 'nis-70000',
    name: { nl: 'Provincie Limburg' },
    postalCodes: ['3500-3999'],
    middle: [50.93, 5.338],
    children: (
      [
        ['nis-71016', 'Genk', '3600', 50.966, 5.502],
        ['nis-71022', 'Hasselt', '3500 3501 3510 3511 3512', 50.93, 5.338],
        ['nis-71053', 'Sint-Truiden', '3800 3803 3806', 50.816, 5.186],
        ['nis-73083', 'Tongeren', '3700', 50.78, 5.464],
      ] as const
    ).map(town),
  },
]
