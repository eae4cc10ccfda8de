/** What expiry is told from: decoded claims. */
export interface Expiring {
  /** In seconds since 1970; without it there is no expiry. */
  readonly exp?: number
}

export interface ClockOptions {
  /** The time in milliseconds since 1970; by default `Date.now`. */
  readonly now?: (() => number) | undefined
}

export interface ExpiryOptions extends ClockOptions {
  /**
   * By how many seconds a token may be over its time and still count as good; by default 0. The Entry API itself allows 30.
   * Less than 0 calls it expired that much early.
   */
  readonly leewaySeconds?: number | undefined
}

/** The moment from which on a token is no longer good; undefined when there is none. */
export function expiresAt({ exp }: Expiring): Date | undefined {
  return exp === undefined ? undefined : new Date(exp * 1000)
}

/**
 * Tells if a token is over its time.
 *
 * @example
 * if (isExpired(decodeJwt(jwt), { leewaySeconds: -60 })) console.log('Less than a minute left: log in again.')
 * @see https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4
 */
export function isExpired({ exp }: Expiring, { now = Date.now, leewaySeconds = 0 }: ExpiryOptions = {}): boolean {
  return exp !== undefined && now() >= (exp + leewaySeconds) * 1000
}

/**
 * Tells people how long a token is still good, in English: `in 11 hours and 59 minutes`, `3 minutes ago`, `never`.
 *
 * Rounded down, so that it never promises more time than there is.
 */
export function expiresIn({ exp }: Expiring, { now = Date.now }: ClockOptions = {}): string {
  if (exp === undefined) return 'never'
  const seconds = exp - now() / 1000
  const duration = inWords(Math.floor(Math.abs(seconds)))
  if (duration === '') return 'now'
  return seconds > 0 ? `in ${duration}` : `${duration} ago`
}

function inWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  const days = Math.floor(hours / 24)
  const parts =
    days > 0
      ? [count(days, 'day'), count(hours % 24, 'hour')]
      : minutes > 0
        ? [count(hours, 'hour'), count(minutes % 60, 'minute')]
        : [count(seconds, 'second')]
  return parts.filter((part) => part !== '').join(' and ')
}

function count(amount: number, unit: string): string {
  return amount === 0 ? '' : `${amount} ${unit}${amount === 1 ? '' : 's'}`
}
