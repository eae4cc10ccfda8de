/** In the order in which Search writes them. */
export const languages = ['nl', 'fr', 'de', 'en'] as const
