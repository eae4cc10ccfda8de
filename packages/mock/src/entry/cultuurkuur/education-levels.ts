import type { LabelledName } from './labelled-name.ts'

/** A sample, no more than enough to build against: one level down to its years, and one with its types alone. */
export const educationLevels: readonly LabelledName[] = [
  {
    name: { nl: 'Basisonderwijs' },
    label: 'cultuurkuur_basisonderwijs',
    children: [
      {
        name: { nl: 'Gewoon basisonderwijs' },
        label: 'cultuurkuur_Gewoon-basisonderwijs',
        children: [
          {
            name: { nl: 'Gewoon kleuteronderwijs' },
            label: 'cultuurkuur_Gewoon-kleuteronderwijs',
            children: [{ name: { nl: 'Kleuter (2-3 jaar)' }, label: 'cultuurkuur_Kleuter-2-3-jaar' }],
          },
        ],
      },
    ],
  },
  {
    name: { nl: 'Secundair onderwijs' },
    children: [{ name: { nl: 'Voltijds gewoon secundair onderwijs' } }],
  },
]
