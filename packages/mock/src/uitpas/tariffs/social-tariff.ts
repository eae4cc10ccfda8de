import type { SocialTariff } from '../uitpas-seed.ts'

export type SocialTariffStatus = 'ACTIVE' | 'EXPIRED' | 'SUSPENDED'

/** Whether a right to the social tariff holds at a moment; a suspension comes before all else. */
export function socialTariffStatus(socialTariff: SocialTariff, instant: number): SocialTariffStatus {
  const { endDate, inGracePeriod = false, suspendedUntilDate } = socialTariff
  if (suspendedUntilDate !== undefined && instant <= Date.parse(suspendedUntilDate)) return 'SUSPENDED'
  return inGracePeriod || instant <= Date.parse(endDate) ? 'ACTIVE' : 'EXPIRED'
}
