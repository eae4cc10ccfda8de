/** With `--quick` a measure only shows that it works: few rounds, and a report that says so. */
export const quick: boolean = process.argv.includes('--quick')

/** @param much How many there are of something in a run that counts. */
export function orLess(much: number, little: number): number {
  return quick ? little : much
}
