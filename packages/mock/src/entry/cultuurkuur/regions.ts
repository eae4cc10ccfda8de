import type { LabelledName } from './labelled-name.ts'

/** A sample, no more than enough to build against: two provinces, each with a region and a few municipalities. */
export const regions: readonly LabelledName[] = [
  {
    name: { nl: 'Brussels Hoofdstedelijk Gewest' },
    label: 'cultuurkuur_werkingsregio_provincie_nis-01000',
    children: [
      {
        name: { nl: 'Regio Brussel' },
        children: [
          { name: { nl: 'Anderlecht' }, label: 'cultuurkuur_werkingsregio_nis-21001' },
          { name: { nl: 'Brussel' }, label: 'cultuurkuur_werkingsregio_nis-21004' },
        ],
      },
    ],
  },
  {
    name: { nl: 'Provincie Vlaams-Brabant' },
    label: 'cultuurkuur_werkingsregio_provincie_nis-20001',
    children: [
      {
        name: { nl: 'Regio Leuven' },
        children: [
          { name: { nl: 'Aarschot' }, label: 'cultuurkuur_werkingsregio_nis-24001' },
          { name: { nl: 'Leuven' }, label: 'cultuurkuur_werkingsregio_nis-24062' },
        ],
      },
    ],
  },
]
