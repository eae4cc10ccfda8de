/** `09:00` is told as `9:00`. */
export function shortHour(hour: string): string {
  return hour.replace(/^0(?=\d)/, '')
}
