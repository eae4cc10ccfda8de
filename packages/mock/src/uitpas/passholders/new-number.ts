import type { State } from '../../state.ts'

/** A UiTPAS number that no card has: 13 digits, of which the last one is a check digit by Luhn. */
export function newNumber({ uitpas: { cards, numbers } }: State): string {
  for (;;) {
    const count = (numbers.get('uitpasNumber') ?? 0) + 1
    numbers.set('uitpasNumber', count)
    const digits = `0909${String(count).padStart(7, '0')}0`
    const number = digits + checkDigit(digits)
    if (!cards.has(number)) return number
  }
}

/** ISO/IEC 7812-1, annex B. */
function checkDigit(digits: string): string {
  let sum = 0
  for (const [index, digit] of [...digits].toReversed().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return String((10 - (sum % 10)) % 10)
}
