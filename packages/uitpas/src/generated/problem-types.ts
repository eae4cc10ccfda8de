// Generated from specs/uitpas/uitpas.yaml by `pnpm generate`: do not edit.

import type { ProblemType } from '@uitkit/client'
import type { ForbiddenProblem, InvalidCardStatusProblem, PassholderBlockedProblem } from './types.ts'

interface ProblemTypes {
  /** 400, answered by `associations.createMembership`. */
  readonly associationMembershipRenewNotPossible: ProblemType
  /** 400, answered by `associations.createMembership`, `passholders.list`. */
  readonly associationNotFound: ProblemType
  /** 400, answered by `associations.createMembership`. */
  readonly associationPassholderCardsystemMismatch: ProblemType
  /** 400, answered by 27 operations. */
  readonly bodyInvalidData: ProblemType
  /** 400, answered by 27 operations. */
  readonly bodyInvalidSyntax: ProblemType
  /** 400, answered by 27 operations. */
  readonly bodyMissing: ProblemType
  /** 400, answered by 5 operations. */
  readonly cardBlocked: ProblemType
  /** 400, 404, answered by 14 operations. */
  readonly cardsystemNotFound: ProblemType
  /** 400, answered by `checkins.createWithCode`. */
  readonly checkinCodeExpired: ProblemType
  /** 400, answered by `checkins.createWithCode`. */
  readonly checkinCodeInvalid: ProblemType
  /** 400, answered by `checkins.create`, `checkins.createWithCode`, `kioskDevices.createCheckin`. */
  readonly checkinNotAllowed: ProblemType
  /** 404, answered by `permissions.get`, `permissions.replace`. */
  readonly clientNotFound: ProblemType
  /** 400, answered by `events.updateCardSystems`. */
  readonly disributionkeyNotFound: ProblemType
  /** 400, answered by `events.updateCardSystems`. */
  readonly distributionkeyNotFound: ProblemType
  /** 400, answered by `orders.create`. */
  readonly emailAlreadyUsed: ProblemType
  /** 400, answered by `events.updateCardSystems`. */
  readonly eventAlreadyHasTicketsales: ProblemType
  /** 400, answered by `kioskDevices.setEvent`, `kiosks.setFixedEvent`. */
  readonly eventNotAcceptable: ProblemType
  /** 400, 404, answered by 18 operations. */
  readonly eventNotFound: ProblemType
  /** 400, answered by `families.addMember`. */
  readonly familyMemberAlreadyAdded: ProblemType
  /** 403, answered by 102 operations. */
  readonly forbidden: ProblemType<ForbiddenProblem>
  /** 400, answered by `currentPassholder.create`. */
  readonly forbiddenUnderaged: ProblemType
  /** 400, answered by `organizers.list`. */
  readonly groupNotFound: ProblemType
  /** 400, answered by `currentPassholder.create`, `orders.create`, `passholders.create`. */
  readonly inszAlreadyUsed: ProblemType
  /** 400, answered by `currentPassholder.create`. */
  readonly inszInTokenRequired: ProblemType
  /** 400, answered by 5 operations. */
  readonly invalidCard: ProblemType
  /** 400, answered by 5 operations. */
  readonly invalidCardStatus: ProblemType<InvalidCardStatusProblem>
  /** 400, answered by `events.updateCardSystems`, `rewards.create`, `rewards.replace`. */
  readonly invalidCardSystem: ProblemType
  /** 400, answered by `currentPassholder.create`, `orders.create`, `passholders.create`. */
  readonly invalidCity: ProblemType
  /** 400, answered by `ticketSales.create`. */
  readonly invalidCoupon: ProblemType
  /** 400, answered by `events.updateCardSystems`. */
  readonly invalidDistributionkey: ProblemType
  /** 400, answered by `orders.create`, `passholders.create`, `passholders.getInszNumberStatus`, `passholders.list`. */
  readonly invalidInszNumber: ProblemType
  /** 400, answered by `ticketSales.create`. */
  readonly invalidNumberOfTickets: ProblemType
  /** 400, answered by `cardSystems.getCitySettings`, `cardSystems.getSocialTariffSettings`, `cardSystems.list`, `passholders.getNewMembershipPrice`. */
  readonly invalidPostalCode: ProblemType
  /** 400, answered by `orders.create`. */
  readonly invalidSocialTariffValidationToken: ProblemType
  /** 400, answered by 10 operations. */
  readonly invalidUitpasNumber: ProblemType
  /** 400, answered by `checkins.create`, `tariffs.get`, `ticketSales.create`. */
  readonly invalidUitpasnumber: ProblemType
  /** 400, answered by `passholders.getMembershipPrice`, `passholders.getNewMembershipPrice`. */
  readonly invalidVoucherCode: ProblemType
  /** 400, answered by `kioskDevices.setUp`. */
  readonly kioskAlreadyConfigured: ProblemType
  /** 400, answered by `kioskDevices.setUp`. */
  readonly kioskDeviceAlreadyInUse: ProblemType
  /** 400, answered by `kioskDevices.setUp`. */
  readonly kioskNotFound: ProblemType
  /** 400, answered by `kioskDevices.createCheckin`, `ticketSales.create`. */
  readonly maximumReached: ProblemType
  /** 404, answered by 16 operations. */
  readonly notFound: ProblemType
  /** 400, 404, answered by 18 operations. */
  readonly organizerNotFound: ProblemType
  /** 404, answered by 5 operations. */
  readonly passNotFound: ProblemType
  /** 400, answered by `uitid.link`. */
  readonly passholderAlreadyRegistered: ProblemType
  /** 400, answered by `passes.get`, `passes.getByChipNumber`, `passes.getByInszNumber`, `passes.getByUitpasNumber`. */
  readonly passholderBlocked: ProblemType<PassholderBlockedProblem>
  /** 400, answered by `passholders.getMembershipPreview`. */
  readonly passholderNewMembershipError: ProblemType
  /** 400, answered by 7 operations. */
  readonly passholderNoActiveCardsystems: ProblemType
  /** 400, 404, answered by 32 operations. */
  readonly passholderNotFound: ProblemType
  /** 400, answered by `cardSystems.getCitySettings`, `cardSystems.getSocialTariffSettings`. */
  readonly postalCodeNotInCardSystem: ProblemType
  /** 400, answered by `cardSystems.list`. */
  readonly postalCodeRequired: ProblemType
  /** 400, answered by 9 operations. */
  readonly queryLimitExceeded: ProblemType
  /** 429, answered by 7 operations. */
  readonly rateLimited: ProblemType
  /** 400, answered by `financialReports.download`, `financialReports.getDownloadLink`. */
  readonly reportInvalidStatus: ProblemType
  /** 404, answered by `financialReports.download`, `financialReports.get`, `financialReports.getDownloadLink`. */
  readonly reportNotFound: ProblemType
  /** 400, answered by `rewards.redeem`. */
  readonly rewardInvalidRedeemType: ProblemType
  /** 400, answered by `rewards.replace`. */
  readonly rewardNotEditable: ProblemType
  /** 400, 404, answered by `rewards.get`, `rewards.getRedeemStatus`, `rewards.redeem`, `rewards.replace`. */
  readonly rewardNotFound: ProblemType
  /** 400, answered by `rewards.redeem`. */
  readonly rewardPassholderNoApplicableCardsystems: ProblemType
  /** 400, answered by `rewards.redeem`. */
  readonly rewardPassholderPointsConstraint: ProblemType
  /** 400, answered by `rewards.redeem`. */
  readonly rewardPassholderVolumeConstraint: ProblemType
  /** 400, answered by `rewards.redeem`. */
  readonly rewardPeriodConstraint: ProblemType
  /** 400, answered by `rewards.redeem`. */
  readonly rewardVolumeConstraint: ProblemType
  /** 400, 404, answered by `passholders.getSchool`, `passholders.list`, `passholders.setSchool`. */
  readonly schoolNotFound: ProblemType
  /** 400, answered by `tariffs.get`, `ticketSales.create`. */
  readonly socialTariffExpired: ProblemType
  /** 400, answered by `tariffs.getStatic`. */
  readonly socialTariffNotAvailable: ProblemType
  /** 400, answered by `tariffs.get`, `ticketSales.create`. */
  readonly socialTariffSuspended: ProblemType
  /** 404, answered by `ticketSales.delete`. */
  readonly ticketSaleNotFound: ProblemType
  /** 400, answered by `families.addMember`. */
  readonly tooManyAdultsInFamily: ProblemType
  /** 400, answered by `families.addMember`. */
  readonly tooManyFamilyMembers: ProblemType
  /** 400, answered by `uitid.link`. */
  readonly uitidAlreadyRegistered: ProblemType
  /** 401, answered by 101 operations. */
  readonly unauthorized: ProblemType
}

/** The types of problems that this API is known to answer. Others may come: compare a type with any string. */
export const problemType = {
  associationMembershipRenewNotPossible: 'https://api.publiq.be/probs/uitpas/association-membership-renew-not-possible',
  associationNotFound: 'https://api.publiq.be/probs/uitpas/association-not-found',
  associationPassholderCardsystemMismatch: 'https://api.publiq.be/probs/uitpas/association-passholder-cardsystem-mismatch',
  bodyInvalidData: 'https://api.publiq.be/probs/body/invalid-data',
  bodyInvalidSyntax: 'https://api.publiq.be/probs/body/invalid-syntax',
  bodyMissing: 'https://api.publiq.be/probs/body/missing',
  cardBlocked: 'https://api.publiq.be/probs/uitpas/card-blocked',
  cardsystemNotFound: 'https://api.publiq.be/probs/uitpas/cardsystem-not-found',
  checkinCodeExpired: 'https://api.publiq.be/probs/uitpas/checkin-code-expired',
  checkinCodeInvalid: 'https://api.publiq.be/probs/uitpas/checkin-code-invalid',
  checkinNotAllowed: 'https://api.publiq.be/probs/uitpas/checkin-not-allowed',
  clientNotFound: 'https://api.publiq.be/probs/uitpas/client-not-found',
  disributionkeyNotFound: 'https://api.publiq.be/probs/uitpas/disributionkey-not-found',
  distributionkeyNotFound: 'https://api.publiq.be/probs/uitpas/distributionkey-not-found',
  emailAlreadyUsed: 'https://api.publiq.be/probs/uitpas/email-already-used',
  eventAlreadyHasTicketsales: 'https://api.publiq.be/probs/uitpas/event-already-has-ticketsales',
  eventNotAcceptable: 'https://api.publiq.be/probs/uitpas/event-not-acceptable',
  eventNotFound: 'https://api.publiq.be/probs/uitpas/event-not-found',
  familyMemberAlreadyAdded: 'https://api.publiq.be/probs/uitpas/family-member-already-added',
  forbidden: 'https://api.publiq.be/probs/auth/forbidden',
  forbiddenUnderaged: 'https://api.publiq.be/probs/uitpas/forbidden-underaged',
  groupNotFound: 'https://api.publiq.be/probs/uitpas/group-not-found',
  inszAlreadyUsed: 'https://api.publiq.be/probs/uitpas/insz-already-used',
  inszInTokenRequired: 'https://api.publiq.be/probs/uitpas/insz-in-token-required',
  invalidCard: 'https://api.publiq.be/probs/uitpas/invalid-card',
  invalidCardStatus: 'https://api.publiq.be/probs/uitpas/invalid-card-status',
  invalidCardSystem: 'https://api.publiq.be/probs/uitpas/invalid-card-system',
  invalidCity: 'https://api.publiq.be/probs/uitpas/invalid-city',
  invalidCoupon: 'https://api.publiq.be/probs/uitpas/invalid-coupon',
  invalidDistributionkey: 'https://api.publiq.be/probs/uitpas/invalid-distributionkey',
  invalidInszNumber: 'https://api.publiq.be/probs/uitpas/invalid-insz-number',
  invalidNumberOfTickets: 'https://api.publiq.be/probs/uitpas/invalid-number-of-tickets',
  invalidPostalCode: 'https://api.publiq.be/probs/uitpas/invalid-postal-code',
  invalidSocialTariffValidationToken: 'https://api.publiq.be/probs/uitpas/invalid-social-tariff-validation-token',
  invalidUitpasNumber: 'https://api.publiq.be/probs/uitpas/invalid-uitpas-number',
  invalidUitpasnumber: 'https://api.publiq.be/probs/uitpas/invalid-uitpasnumber',
  invalidVoucherCode: 'https://api.publiq.be/probs/uitpas/invalid-voucher-code',
  kioskAlreadyConfigured: 'https://api.publiq.be/probs/uitpas/kiosk-already-configured',
  kioskDeviceAlreadyInUse: 'https://api.publiq.be/probs/uitpas/kiosk-device-already-in-use',
  kioskNotFound: 'https://api.publiq.be/probs/uitpas/kiosk-not-found',
  maximumReached: 'https://api.publiq.be/probs/uitpas/maximum-reached',
  notFound: 'https://api.publiq.be/probs/url/not-found',
  organizerNotFound: 'https://api.publiq.be/probs/uitpas/organizer-not-found',
  passNotFound: 'https://api.publiq.be/probs/uitpas/pass-not-found',
  passholderAlreadyRegistered: 'https://api.publiq.be/probs/uitpas/passholder-already-registered',
  passholderBlocked: 'https://api.publiq.be/probs/uitpas/passholder-blocked',
  passholderNewMembershipError: 'https://api.publiq.be/probs/uitpas/passholder-new-membership-error',
  passholderNoActiveCardsystems: 'https://api.publiq.be/probs/uitpas/passholder-no-active-cardsystems',
  passholderNotFound: 'https://api.publiq.be/probs/uitpas/passholder-not-found',
  postalCodeNotInCardSystem: 'https://api.publiq.be/probs/uitpas/postal-code-not-in-card-system',
  postalCodeRequired: 'https://api.publiq.be/probs/uitpas/postal-code-required',
  queryLimitExceeded: 'https://api.publiq.be/probs/url/query-limit-exceeded',
  rateLimited: 'https://api.publiq.be/probs/uitpas/rate-limited',
  reportInvalidStatus: 'https://api.publiq.be/probs/uitpas/report-invalid-status',
  reportNotFound: 'https://api.publiq.be/probs/uitpas/report-not-found',
  rewardInvalidRedeemType: 'https://api.publiq.be/probs/uitpas/reward-invalid-redeem-type',
  rewardNotEditable: 'https://api.publiq.be/probs/uitpas/reward-not-editable',
  rewardNotFound: 'https://api.publiq.be/probs/uitpas/reward-not-found',
  rewardPassholderNoApplicableCardsystems: 'https://api.publiq.be/probs/uitpas/reward-passholder-no-applicable-cardsystems',
  rewardPassholderPointsConstraint: 'https://api.publiq.be/probs/uitpas/reward-passholder-points-constraint',
  rewardPassholderVolumeConstraint: 'https://api.publiq.be/probs/uitpas/reward-passholder-volume-constraint',
  rewardPeriodConstraint: 'https://api.publiq.be/probs/uitpas/reward-period-constraint',
  rewardVolumeConstraint: 'https://api.publiq.be/probs/uitpas/reward-volume-constraint',
  schoolNotFound: 'https://api.publiq.be/probs/uitpas/school-not-found',
  socialTariffExpired: 'https://api.publiq.be/probs/uitpas/social-tariff-expired',
  socialTariffNotAvailable: 'https://api.publiq.be/probs/uitpas/social-tariff-not-available',
  socialTariffSuspended: 'https://api.publiq.be/probs/uitpas/social-tariff-suspended',
  ticketSaleNotFound: 'https://api.publiq.be/probs/uitpas/ticket-sale-not-found',
  tooManyAdultsInFamily: 'https://api.publiq.be/probs/uitpas/too-many-adults-in-family',
  tooManyFamilyMembers: 'https://api.publiq.be/probs/uitpas/too-many-family-members',
  uitidAlreadyRegistered: 'https://api.publiq.be/probs/uitpas/uitid-already-registered',
  unauthorized: 'https://api.publiq.be/probs/auth/unauthorized',
} as ProblemTypes
