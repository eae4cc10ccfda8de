// Generated from specs/uitpas/uitpas.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import { grouped } from '@uitkit/client/grouped'
import { links } from '@uitkit/client/links'
import { multipart, type FileLimits } from '@uitkit/client/multipart'
import type { operations, paths, AssociationMembershipInput, AssociationPage, AvailableTariffs, Card, CardSystem, CardSystemPage, Checkin, CheckinCode, CheckinInput, CheckinPage, CheckinStatus, CreatedOrder, DownloadLink, EarnedPoints, EndUserProblem, EventSettings, FamilyMemberInput, ForbiddenProblem, Grouppass, GrouppassPage, InszNumberStatus, InvalidCardStatusProblem, InvalidTicketSaleProblem, Kiosk, KioskCheckin, KioskCheckinInput, KioskEvent, KioskEventInput, KioskPage, KioskPass, KioskSetup, MembershipInput, MembershipPreview, MembershipPrice, NewFamilyMember, NewPassholder, Order, OrderInput, Organizer, OrganizerAdmin, OrganizerAdminInput, OrganizerAdminPage, OrganizerPage, OrganizerReference, Pass, Passholder, PassholderBlockedProblem, PassholderInput, PassholderPage, PassholderPicture, PictureUpload, PrivateProperties, PrivatePropertiesInput, Problem, RedeemInput, RedeemStatus, RedeemedReward, RedeemedRewardPage, RegistrationToken, Report, ReportPeriod, Reward, RewardInput, RewardPage, SelfRegistration, SocialTariffSettings, SocialTariffToken, SocialTariffTokenInput, SocialTariffValidation, TicketSalePage, TransactionPage, UitidEmailStatus, UitidLinkStatus } from './types.ts'

/** What the API takes as files. */
export const files: Readonly<Record<'file', FileLimits>> = { file: {} }

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'uitpas',
  test: 'https://api-test.uitpas.be',
  production: 'https://api.uitpas.be',
  security: { default: [['userAccessToken'], ['clientAccessToken']], 'userAccessToken|clientAccessToken|clientIdentification': [['userAccessToken'], ['clientAccessToken'], ['clientIdentification']], userAccessToken: [['userAccessToken']], 'userAccessToken|clientAccessToken|customToken': [['userAccessToken'], ['clientAccessToken'], ['customToken']], customToken: [['customToken']], clientAccessToken: [['clientAccessToken']], public: [[]], 'passholderLogin+clientIdentification': [['passholderLogin', 'clientIdentification']], clientIdentification: [['clientIdentification']] },
  operations: {
    'associations.createMembership': '/passholders/{passholderId}/association-memberships POST body query nothing',
    'associations.deleteMembership': '/passholders/{passholderId}/association-memberships/{associationId} DELETE query',
    'associations.getMemberships': '/passholders/{passholderId}/association-memberships GET query',
    'associations.list': '/associations GET query',
    'cardSystems.get': '/card-systems/{cardSystemId} GET userAccessToken|clientAccessToken|clientIdentification',
    'cardSystems.getCitySettings': '/card-systems/{cardSystemId}/city-settings GET query userAccessToken|clientAccessToken|clientIdentification',
    'cardSystems.getMembershipPrices': '/card-systems/{cardSystemId}/membership-prices GET query userAccessToken|clientAccessToken|clientIdentification',
    'cardSystems.getSocialTariffSettings': '/card-systems/{cardSystemId}/social-tariff-settings GET query userAccessToken|clientAccessToken|clientIdentification',
    'cardSystems.list': '/card-systems GET query userAccessToken|clientAccessToken|clientIdentification',
    'cards.get': '/cards GET query',
    'cards.getWithSocialTariff': '/cards/social-tariff/{cardSystemId}/active GET',
    'checkins.create': '/checkins POST body',
    'checkins.createWithCode': '/passholders/{passholderId}/checkins POST body userAccessToken',
    'checkins.delete': '/checkins/{checkinId} DELETE',
    'checkins.getStatus': '/checkin-status GET query',
    'checkins.list': '/checkins GET query',
    'currentPassholder.create': '/passholders/me POST body userAccessToken',
    'currentPassholder.get': '/passholders/me GET userAccessToken',
    'events.getCardSystems': '/events/{eventId}/card-systems GET',
    'events.getCheckinCodeLink': '/events/{eventId}/qr-checkincodes/download-link GET query',
    'events.getSettings': '/events/{eventId}/settings GET',
    'events.updateCardSystems': '/events/{eventId}/card-systems PUT body',
    'events.updateSettings': '/events/{eventId}/settings PUT body',
    'families.addMember': '/passholders/{passholderId}/family-members POST body nothing',
    'families.getMembers': '/passholders/{passholderId}/family-members GET',
    'families.list': '/passholders/{passholderId}/families GET',
    'families.removeMember': '/passholders/{passholderId}/family-members/{familyMemberId} DELETE nothing userAccessToken|clientAccessToken|customToken',
    'families.updateMember': '/passholders/{passholderId}/family-members/{familyMemberId} PUT body nothing',
    'financialReports.create': '/organizers/{organizerId}/financial-reports POST body',
    'financialReports.download': '/organizers/{organizerId}/financial-reports/{reportId}.zip GET blob',
    'financialReports.get': '/organizers/{organizerId}/financial-reports/{reportId} GET',
    'financialReports.getDownloadLink': '/organizers/{organizerId}/financial-reports/{reportId}/download-link GET',
    'financialReports.getPeriods': '/organizers/{organizerId}/financial-reports/periods GET',
    'financialReports.list': '/organizers/{organizerId}/financial-reports GET',
    'grouppasses.get': '/grouppasses/{passholderId} GET',
    'grouppasses.getCoupons': '/grouppasses/{passholderId}/coupons GET query',
    'grouppasses.list': '/grouppasses GET query userAccessToken|clientAccessToken|clientIdentification',
    'kioskDevices.createCheckin': '/kiosk-devices/checkins POST body customToken',
    'kioskDevices.get': '/kiosk-devices GET customToken',
    'kioskDevices.getCurrentEvent': '/kiosk-devices/checkins GET customToken',
    'kioskDevices.getEvent': '/kiosk-devices/events GET customToken',
    'kioskDevices.getPoints': '/kiosk-devices/chip-numbers/{chipNumber} GET customToken',
    'kioskDevices.removeEvent': '/kiosk-devices/events DELETE customToken',
    'kioskDevices.setEvent': '/kiosk-devices/events PUT body customToken',
    'kioskDevices.setUp': '/kiosk-devices/setup PUT body customToken',
    'kiosks.getFixedEvent': '/kiosks/{kioskId}/fixed-event GET',
    'kiosks.list': '/kiosks GET query',
    'kiosks.removeFixedEvent': '/kiosks/{kioskId}/fixed-event DELETE',
    'kiosks.setFixedEvent': '/kiosks/{kioskId}/fixed-event PUT body',
    'orders.create': '/orders POST body userAccessToken|clientAccessToken|clientIdentification',
    'orders.get': '/orders/{orderId} GET userAccessToken|clientAccessToken|customToken',
    'organizers.addAdmin': '/organizers/{organizerId}/admins POST body',
    'organizers.get': '/organizers/{organizerId} GET',
    'organizers.getAdmins': '/organizers/{organizerId}/admins GET query',
    'organizers.list': '/organizers GET query',
    'organizers.removeAdmin': '/organizers/{organizerId}/admins/{adminUserId} DELETE',
    'passes.get': '/passes GET query',
    'passes.getByChipNumber': '/chip-numbers/{chipNumber} GET',
    'passes.getByInszNumber': '/insz-numbers/{inszNumber} GET',
    'passes.getByUitpasNumber': '/passes/{uitpasNumber} GET',
    'passholders.create': '/passholders POST body',
    'passholders.createMembership': '/passholders/{passholderId}/memberships/{cardSystemId} POST body nothing',
    'passholders.delete': '/passholders/{passholderId} DELETE',
    'passholders.deletePicture': '/passholders/{passholderId}/picture DELETE',
    'passholders.get': '/passholders/{passholderId} GET',
    'passholders.getCoupons': '/passholders/{passholderId}/coupons GET query',
    'passholders.getInszNumberStatus': '/passholders/status/insz-numbers/{inszNumber} GET userAccessToken|clientAccessToken|clientIdentification',
    'passholders.getMembershipPreview': '/passholders/{passholderId}/memberships/{cardSystemId} GET query',
    'passholders.getMembershipPrice': '/passholders/{passholderId}/membership-prices/{cardSystemId} GET query',
    'passholders.getNewMembershipPrice': '/passholders/membership-prices/{cardSystemId} GET query userAccessToken|clientAccessToken|clientIdentification',
    'passholders.getPicture': '/passholders/{passholderId}/picture GET',
    'passholders.getPrivateProperties': '/passholders/{passholderId}/private GET',
    'passholders.getSchool': '/passholders/{passholderId}/school GET',
    'passholders.getTransactions': '/passholders/{passholderId}/transactions GET query userAccessToken',
    'passholders.list': '/passholders GET query',
    'passholders.removeSchool': '/passholders/{passholderId}/school DELETE',
    'passholders.replace': '/passholders/{passholderId} PUT body',
    'passholders.setSchool': '/passholders/{passholderId}/school PUT body',
    'passholders.updatePicture': '/passholders/{passholderId}/picture PUT body',
    'passholders.updatePrivateProperties': '/passholders/{passholderId}/private PUT body',
    'permissions.get': '/permissions/{clientId} GET clientAccessToken',
    'permissions.list': '/permissions GET',
    'permissions.replace': '/permissions/{clientId} PUT body clientAccessToken',
    'rewards.create': '/rewards POST body',
    'rewards.deleteRedeemed': '/rewards/redeemed/{redeemedRewardId} DELETE',
    'rewards.get': '/rewards/{rewardId} GET',
    'rewards.getRedeemStatus': '/rewards/{rewardId}/redeem-status GET query',
    'rewards.getRedeemed': '/rewards/redeemed GET query',
    'rewards.list': '/rewards GET query userAccessToken|clientAccessToken|clientIdentification',
    'rewards.redeem': '/rewards/redeemed POST body',
    'rewards.replace': '/rewards/{rewardId} PUT body',
    'socialTariffValidation.createToken': '/social-tariff-validation/token POST body public',
    'socialTariffValidation.get': '/social-tariff-validation GET query customToken',
    'socialTariffValidation.start': '/social-tariff-validation/start GET query link public',
    'tariffs.get': '/tariffs GET query',
    'tariffs.getStatic': '/tariffs/static GET query',
    'ticketSales.create': '/ticket-sales POST body',
    'ticketSales.delete': '/ticket-sales/{ticketSaleId} DELETE',
    'ticketSales.list': '/ticket-sales GET query',
    'uitid.getEmailStatus': '/uitid/emails/{email} GET userAccessToken|clientAccessToken|clientIdentification',
    'uitid.getRegistrationToken': '/passholders/me/uitid/registration-token GET passholderLogin+clientIdentification',
    'uitid.getStatus': '/passholders/me/uitid/status GET clientIdentification',
    'uitid.link': '/passholders/me/uitid PUT nothing userAccessToken',
  },
  ...multipart(files),
}

/** Every operation as a method. */
export interface UitpasClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /** Lists of members, such as those of a sports club. */
  readonly associations: {
    /**
     * Create or renew a membership.
     *
     * Makes a passholder a member of an association, or makes the membership last longer. Takes `ASSOCIATIONS` for the organizer, which may register members.
     *
     * `POST /passholders/{passholderId}/association-memberships`
     *
     * Takes a user access token, or a client access token.
     */
    createMembership(passholderId: string, body: AssociationMembershipInput, query: operations['associationsCreateMembership']['parameters']['query'], options?: CallOptions): Promise<Result<Success<201, undefined> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Remove a membership.
     *
     * Ends the membership of a passholder. Takes `ASSOCIATIONS` for the organizer, which may register members.
     *
     * `DELETE /passholders/{passholderId}/association-memberships/{associationId}`
     *
     * Takes a user access token, or a client access token.
     */
    deleteMembership(passholderId: string, associationId: string, query: operations['associationsDeleteMembership']['parameters']['query'], options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the associations of a passholder.
     *
     * Gives the memberships that an organizer may see, and, with the status `NONE`, those that it may make. Takes `ASSOCIATIONS` for that organizer.
     *
     * `GET /passholders/{passholderId}/association-memberships`
     *
     * Takes a user access token, or a client access token.
     */
    getMemberships(passholderId: string, query?: operations['associationsGetMemberships']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, operations['associationsGetMemberships']['responses'][200]['content']['application/json']> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * List associations.
     *
     * Gives the associations whose members an organizer may see, or register. Takes `ASSOCIATIONS` for that organizer.
     *
     * `GET /associations`
     *
     * Takes a user access token, or a client access token.
     */
    list(query: operations['associationsList']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, AssociationPage> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  }
  /** Regions with a UiTPAS of their own. */
  readonly cardSystems: {
    /**
     * Read a card system.
     *
     * Gives one card system.
     *
     * `GET /card-systems/{cardSystemId}`
     *
     * Takes a user access token, or a client access token, or a client id.
     */
    get(cardSystemId: number, options?: CallOptions): Promise<Result<Success<200, CardSystem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the settings for municipalities.
     *
     * Tells for each municipality of a card system who can register without a card, and whom to ask.
     *
     * `GET /card-systems/{cardSystemId}/city-settings`
     *
     * Takes a user access token, or a client access token, or a client id.
     */
    getCitySettings(cardSystemId: number, query?: operations['cardSystemsGetCitySettings']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, operations['cardSystemsGetCitySettings']['responses'][200]['content']['application/json']> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read what a membership can cost.
     *
     * Gives all the prices of a card system, to show before it is known who asks. For someone in particular, see `passholders.getNewMembershipPrice` and `passholders.getMembershipPrice`.
     *
     * `GET /card-systems/{cardSystemId}/membership-prices`
     *
     * Takes a user access token, or a client access token, or a client id.
     */
    getMembershipPrices(cardSystemId: number, query: operations['cardSystemsGetMembershipPrices']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, operations['cardSystemsGetMembershipPrices']['responses'][200]['content']['application/json']> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the settings for a postal code.
     *
     * `GET /card-systems/{cardSystemId}/social-tariff-settings`
     *
     * Takes a user access token, or a client access token, or a client id.
     *
     * @deprecated Deprecated: use `getCitySettings`.
     */
    getSocialTariffSettings(cardSystemId: number, query: operations['cardSystemsGetSocialTariffSettings']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, SocialTariffSettings> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * List card systems.
     *
     * Finds card systems, those that are there to stay if not asked otherwise.
     *
     * `GET /card-systems`
     *
     * Takes a user access token, or a client access token, or a client id.
     */
    list(query?: operations['cardSystemsList']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, CardSystemPage> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
  }
  /** Cards, whether someone has them or not. */
  readonly cards: {
    /**
     * Find a card.
     *
     * Finds a card by its UiTPAS number or by the number of its chip. Takes `CARDS_READ`.
     *
     * `GET /cards`
     *
     * Takes a user access token, or a client access token.
     */
    get(query?: operations['cardsGet']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, Card> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read all cards with the social tariff.
     *
     * Gives every card that has the social tariff at this moment, all at once. A card can leave the list and come back, when it is blocked for a while. Takes `SOCIALTARIFF_EXPORT`.
     *
     * `GET /cards/social-tariff/{cardSystemId}/active`
     *
     * Takes a user access token, or a client access token.
     */
    getWithSocialTariff(cardSystemId: operations['cardsGetWithSocialTariff']['parameters']['path']['cardSystemId'], options?: CallOptions): Promise<Result<Success<200, operations['cardsGetWithSocialTariff']['responses'][200]['content']['application/json']> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  }
  /** Points for being there. */
  readonly checkins: {
    /**
     * Check a passholder in.
     *
     * Gives a passholder the points of an event, as long as the event goes on and for a while before and after. Takes `CHECKINS_WRITE` for the organizer of the event; with `PASSHOLDERS_SEARCH` the answer has the passholder too.
     *
     * `POST /checkins`
     *
     * Takes a user access token, or a client access token.
     */
    create(body: CheckinInput, options?: CallOptions): Promise<Result<Success<201, Checkin> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Check in with a code.
     *
     * Gives passholders the points of an event whose code they scanned. Takes a user whose client has `PASSHOLDERS_SELF_CHECKIN`.
     *
     * `POST /passholders/{passholderId}/checkins`
     *
     * Takes a user access token.
     */
    createWithCode(passholderId: string, body: CheckinCode, options?: CallOptions): Promise<Result<Success<201, EarnedPoints> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<429, EndUserProblem>>>
    /**
     * Undo a check-in.
     *
     * Removes a check-in. Takes `CHECKINS_WRITE` for the organizer of the event.
     *
     * `DELETE /checkins/{checkinId}`
     *
     * Takes a user access token, or a client access token.
     */
    delete(checkinId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Ask whether a passholder can check in.
     *
     * Tells whether a check-in would be taken now, without doing it. That it would not is no problem but an answer. Takes `CHECKINS_WRITE` for the organizer of the event.
     *
     * `GET /checkin-status`
     *
     * Takes a user access token, or a client access token.
     */
    getStatus(query: operations['checkinsGetStatus']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, CheckinStatus> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * List the check-ins of a passholder.
     *
     * Finds where a passholder checked in, the latest first. The check-ins come without their passholder. Takes `CHECKINS_READ`.
     *
     * `GET /checkins`
     *
     * Takes a user access token, or a client access token.
     */
    list(query: operations['checkinsList']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, CheckinPage> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  }
  /** The passholder of the user who has logged in. */
  readonly currentPassholder: {
    /**
     * Become a passholder.
     *
     * Registers the user as a passholder, once. The user must have logged in with the government's identity service, which puts the INSZ number in the token. Still experimental: it may change. Takes a user whose client has `PASSHOLDERS_SELF_REGISTRATION` for the organizer of the registration.
     *
     * `POST /passholders/me`
     *
     * Takes a user access token.
     */
    create(body: SelfRegistration, options?: CallOptions): Promise<Result<Success<200, Passholder> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Read the own passholder.
     *
     * Gives the passholder of the user, found by the INSZ number in the token, else by the link with UiTiD. Takes a user whose client has `PASSHOLDERS_SELF_READ`.
     *
     * `GET /passholders/me`
     *
     * Takes a user access token.
     */
    get(options?: CallOptions): Promise<Result<Success<200, Passholder> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
  }
  /** What UiTPAS does at an event. */
  readonly events: {
    /**
     * Read the card systems of an event.
     *
     * Gives the card systems that can count for an event, those that are switched off included.
     *
     * `GET /events/{eventId}/card-systems`
     *
     * Takes a user access token, or a client access token.
     */
    getCardSystems(eventId: string, options?: CallOptions): Promise<Result<Success<200, operations['eventsGetCardSystems']['responses'][200]['content']['application/json']> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read where to download the check-in code.
     *
     * Gives a URL of the QR code with which passholders check in, for the browser of a user; it works for a short while and needs no credentials. Takes `EVENTS_QR_CHECKINCODE` for the organizer of the event.
     *
     * `GET /events/{eventId}/qr-checkincodes/download-link`
     *
     * Takes a user access token, or a client access token.
     */
    getCheckinCodeLink(eventId: string, query?: operations['eventsGetCheckinCodeLink']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, DownloadLink> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the settings of an event.
     *
     * Tells how many tickets a passholder can buy, how often one can check in and for how many points. Takes `EVENT_SETTINGS_READ` for the organizer of the event, or `EVENT_SETTINGS_READ_ALL`.
     *
     * `GET /events/{eventId}/settings`
     *
     * Takes a user access token, or a client access token.
     */
    getSettings(eventId: string, options?: CallOptions): Promise<Result<Success<200, EventSettings> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Switch the card systems of an event.
     *
     * Switches card systems on and off for an event; those that are left out go off. Works before UiTPAS knows the event, and no longer once tickets are sold. Takes `EVENTS_UPDATE` for the organizer of the event, `EVENTS_UPDATE_ALL`, or the right to edit the event in UiTdatabank.
     *
     * `PUT /events/{eventId}/card-systems`
     *
     * Takes a user access token, or a client access token.
     */
    updateCardSystems(eventId: string, body: operations['eventsUpdateCardSystems']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Change the settings of an event.
     *
     * Overwrites the settings: read them first, and send them all. Takes `EVENT_SETTINGS_UPDATE` for the organizer of the event, or `EVENT_SETTINGS_UPDATE_ALL`.
     *
     * `PUT /events/{eventId}/settings`
     *
     * Takes a user access token, or a client access token.
     */
    updateSettings(eventId: string, body: EventSettings, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
  }
  /** Passholders who belong together. */
  readonly families: {
    /**
     * Add a family member.
     *
     * Adds a passholder to the family of another; how many there can be, and how many adults, is limited. Takes `PASSHOLDERS_FAMILY_MEMBERS` for the passholder.
     *
     * `POST /passholders/{passholderId}/family-members`
     *
     * Takes a user access token, or a client access token.
     */
    addMember(passholderId: string, body: NewFamilyMember, options?: CallOptions & { readonly headers?: NonNullable<operations['familiesAddMember']['parameters']['header']> }): Promise<Result<Success<201, undefined> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the family of a passholder.
     *
     * Gives those whom a passholder added, the passholder included. It does not work the other way: they have lists of their own. Takes `PASSHOLDERS_FAMILY_MEMBERS` for the passholder.
     *
     * `GET /passholders/{passholderId}/family-members`
     *
     * Takes a user access token, or a client access token.
     */
    getMembers(passholderId: string, options?: CallOptions): Promise<Result<Success<200, operations['familiesGetMembers']['responses'][200]['content']['application/json']> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * List the families that a passholder was added to.
     *
     * Gives the families of others. Takes `PASSHOLDERS_FAMILY_MEMBERS` for the passholder.
     *
     * `GET /passholders/{passholderId}/families`
     *
     * Takes a user access token, or a client access token.
     */
    list(passholderId: string, options?: CallOptions): Promise<Result<Success<200, operations['familiesList']['responses'][200]['content']['application/json']> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Remove a family member.
     *
     * Takes a passholder out of the family of another; the one whose family it is stays. Takes `PASSHOLDERS_FAMILY_MEMBERS` for one of the two, or the custom token out of the e-mail that told the other of it.
     *
     * `DELETE /passholders/{passholderId}/family-members/{familyMemberId}`
     *
     * Takes a user access token, or a client access token, or a custom token.
     */
    removeMember(passholderId: string, familyMemberId: string, options?: CallOptions): Promise<Result<Success<202, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Change a family member.
     *
     * Sets the icon of a family member. Takes `PASSHOLDERS_FAMILY_MEMBERS` for the passholder.
     *
     * `PUT /passholders/{passholderId}/family-members/{familyMemberId}`
     *
     * Takes a user access token, or a client access token.
     */
    updateMember(passholderId: string, familyMemberId: string, body: FamilyMemberInput, options?: CallOptions): Promise<Result<Success<202, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
  }
  /** What an organizer gets back for the discounts that it gave. */
  readonly financialReports: {
    /**
     * Start a report.
     *
     * Begins to make a report; ask `financialReports.get` until it is there. Takes `ORGANIZERS_REPORTS` for the organizer.
     *
     * `POST /organizers/{organizerId}/financial-reports`
     *
     * Takes a user access token, or a client access token.
     */
    create(organizerId: string, body: ReportPeriod, options?: CallOptions): Promise<Result<Success<200, Report> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Download a report.
     *
     * Gives the report itself, once it is there, as a zip file. For a user's browser, see `getDownloadLink`. Takes `ORGANIZERS_REPORTS` for the organizer.
     *
     * `GET /organizers/{organizerId}/financial-reports/{reportId}.zip`
     *
     * Takes a user access token, or a client access token.
     */
    download(organizerId: string, reportId: number, options?: CallOptions): Promise<Result<Success<200, operations['financialReportsDownload']['responses'][200]['content']['application/x-zip-compressed']> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read how a report comes along.
     *
     * Tells whether a report is being made, can be downloaded, or failed. Takes `ORGANIZERS_REPORTS` for the organizer.
     *
     * `GET /organizers/{organizerId}/financial-reports/{reportId}`
     *
     * Takes a user access token, or a client access token.
     */
    get(organizerId: string, reportId: number, options?: CallOptions): Promise<Result<Success<200, Report> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read where to download a report.
     *
     * Gives a URL for the browser of a user, which works for a short while and needs no credentials. Takes `ORGANIZERS_REPORTS` for the organizer.
     *
     * `GET /organizers/{organizerId}/financial-reports/{reportId}/download-link`
     *
     * Takes a user access token, or a client access token.
     */
    getDownloadLink(organizerId: string, reportId: number, options?: CallOptions): Promise<Result<Success<200, DownloadLink> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the periods to report on.
     *
     * Proposes periods for a report. Takes `ORGANIZERS_REPORTS` for the organizer.
     *
     * `GET /organizers/{organizerId}/financial-reports/periods`
     *
     * Takes a user access token, or a client access token.
     */
    getPeriods(organizerId: string, options?: CallOptions): Promise<Result<Success<200, operations['financialReportsGetPeriods']['responses'][200]['content']['application/json']> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * List the reports.
     *
     * Gives the reports that are still kept. Takes `ORGANIZERS_REPORTS` for the organizer.
     *
     * `GET /organizers/{organizerId}/financial-reports`
     *
     * Takes a user access token, or a client access token.
     */
    list(organizerId: string, options?: CallOptions): Promise<Result<Success<200, operations['financialReportsList']['responses'][200]['content']['application/json']> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
  }
  /** Passes of organizations, for groups. */
  readonly grouppasses: {
    /**
     * Read a group pass.
     *
     * Gives one group pass. Takes `GROUPPASSES_SEARCH`.
     *
     * `GET /grouppasses/{passholderId}`
     *
     * Takes a user access token, or a client access token.
     */
    get(passholderId: string, options?: CallOptions): Promise<Result<Success<200, Grouppass> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the coupons of a group pass.
     *
     * Gives the coupons of a group, those that still count if not asked otherwise. Takes `GROUPPASS_COUPONS_READ`.
     *
     * `GET /grouppasses/{passholderId}/coupons`
     *
     * Takes a user access token, or a client access token.
     */
    getCoupons(passholderId: string, query?: operations['grouppassesGetCoupons']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, operations['grouppassesGetCoupons']['responses'][200]['content']['application/json']> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Find a group pass.
     *
     * Finds group passes by their UiTPAS number or by the number of their chip; one of them is needed. Look at `cardStatus` before going on. With a client id alone it is limited, and tells less. Takes `GROUPPASSES_SEARCH`.
     *
     * `GET /grouppasses`
     *
     * Takes a user access token, or a client access token, or a client id.
     */
    list(query?: operations['grouppassesList']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, GrouppassPage> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<429, EndUserProblem>>>
  }
  /** Kiosks, from the inside. */
  readonly kioskDevices: {
    /**
     * Check a passholder in.
     *
     * Gives the points of the current event to whoever holds a card against this kiosk.
     *
     * `POST /kiosk-devices/checkins`
     *
     * Takes a custom token.
     */
    createCheckin(body: KioskCheckinInput, options?: CallOptions): Promise<Result<Success<200, KioskCheckin> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Read the own kiosk.
     *
     * Gives the kiosk that this device is.
     *
     * `GET /kiosk-devices`
     *
     * Takes a custom token.
     */
    get(options?: CallOptions): Promise<Result<Success<200, Kiosk> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Read the current event.
     *
     * Gives the event at which people can check in now: the chosen one while it goes on, else the one that fits the organizers and places of this kiosk best.
     *
     * `GET /kiosk-devices/checkins`
     *
     * Takes a custom token.
     */
    getCurrentEvent(options?: CallOptions): Promise<Result<Success<200, KioskEvent> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the fixed event.
     *
     * Gives the event that was chosen for this kiosk. For the one at which people check in now, see `getCurrentEvent`.
     *
     * `GET /kiosk-devices/events`
     *
     * Takes a custom token.
     */
    getEvent(options?: CallOptions): Promise<Result<Success<200, KioskEvent> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the points on a card.
     *
     * Tells how many points the passholder of a card has.
     *
     * `GET /kiosk-devices/chip-numbers/{chipNumber}`
     *
     * Takes a custom token.
     */
    getPoints(chipNumber: string, options?: CallOptions): Promise<Result<Success<200, KioskPass> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Remove the fixed event.
     *
     * Lets this kiosk find its event by itself again.
     *
     * `DELETE /kiosk-devices/events`
     *
     * Takes a custom token.
     */
    removeEvent(options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Set the fixed event.
     *
     * Chooses the event of this kiosk.
     *
     * `PUT /kiosk-devices/events`
     *
     * Takes a custom token.
     */
    setEvent(body: KioskEventInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Set up a kiosk.
     *
     * Makes this device the kiosk of a name. The custom token is the configuration code of that kiosk, this once. Limited to a number of calls.
     *
     * `PUT /kiosk-devices/setup`
     *
     * Takes a custom token.
     */
    setUp(body: KioskSetup, options?: CallOptions): Promise<Result<Success<200, Kiosk> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  }
  /** Kiosks, from behind a desk. */
  readonly kiosks: {
    /**
     * Read the fixed event of a kiosk.
     *
     * Gives the event that was chosen for a kiosk. Without one the kiosk finds an event by itself. Takes `KIOSKS_READ` for the organizer of the kiosk, or one of its admins.
     *
     * `GET /kiosks/{kioskId}/fixed-event`
     *
     * Takes a user access token, or a client access token.
     */
    getFixedEvent(kioskId: string, options?: CallOptions): Promise<Result<Success<200, KioskEvent> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * List kiosks.
     *
     * Gives the kiosks that are in use. Takes `KIOSKS_READ`, or an admin of the organizer, which must then be given.
     *
     * `GET /kiosks`
     *
     * Takes a user access token, or a client access token.
     */
    list(query?: operations['kiosksList']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, KioskPage> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Remove the fixed event of a kiosk.
     *
     * Lets a kiosk find its event by itself again. Takes `KIOSKS_WRITE` for the organizer of the kiosk, or one of its admins.
     *
     * `DELETE /kiosks/{kioskId}/fixed-event`
     *
     * Takes a user access token, or a client access token.
     */
    removeFixedEvent(kioskId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Set the fixed event of a kiosk.
     *
     * Chooses the event of a kiosk. Takes `KIOSKS_WRITE` for the organizer of the kiosk, or one of its admins.
     *
     * `PUT /kiosks/{kioskId}/fixed-event`
     *
     * Takes a user access token, or a client access token.
     */
    setFixedEvent(kioskId: string, body: KioskEventInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
  }
  /** Passes that are bought online. */
  readonly orders: {
    /**
     * Order passes.
     *
     * Makes an order for one or more passes; send the browser to its `paymentUrl`. There are no passholders before it is paid. Not to be repeated blindly. Takes `ORDERS_CREATE`.
     *
     * `POST /orders`
     *
     * Takes a user access token, or a client access token, or a client id.
     */
    create(body: OrderInput, options?: CallOptions): Promise<Result<Success<200, CreatedOrder> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Read an order.
     *
     * Tells how an order stands. Takes `ORDERS_READ`, or the custom token that came with the order and works a few times. Limited to a number of calls.
     *
     * `GET /orders/{orderId}`
     *
     * Takes a user access token, or a client access token, or a custom token.
     */
    get(orderId: string, options?: CallOptions): Promise<Result<Success<200, Order> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem> | Failure<429, EndUserProblem>>>
  }
  /** Organizers and those who manage them. */
  readonly organizers: {
    /**
     * Add an admin.
     *
     * Lets someone manage an organizer. Takes `ORGANIZERS_ADMINS_WRITE` for it, or one of its admins of type `ADMIN`.
     *
     * `POST /organizers/{organizerId}/admins`
     *
     * Takes a user access token, or a client access token.
     */
    addAdmin(organizerId: string, body: OrganizerAdminInput, options?: CallOptions): Promise<Result<Success<201, OrganizerAdmin> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read an organizer.
     *
     * Gives one organizer. Takes `ORGANIZERS_SEARCH` for it.
     *
     * `GET /organizers/{organizerId}`
     *
     * Takes a user access token, or a client access token.
     */
    get(organizerId: string, options?: CallOptions): Promise<Result<Success<200, Organizer> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read who manages an organizer.
     *
     * Gives the admins of an organizer. Takes `ORGANIZERS_ADMINS_READ` for it, or one of its admins.
     *
     * `GET /organizers/{organizerId}/admins`
     *
     * Takes a user access token, or a client access token.
     */
    getAdmins(organizerId: string, query?: operations['organizersGetAdmins']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, OrganizerAdminPage> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * List organizers.
     *
     * Finds organizers that take part in UiTPAS. Takes `ORGANIZERS_SEARCH`.
     *
     * `GET /organizers`
     *
     * Takes a user access token, or a client access token.
     */
    list(query?: operations['organizersList']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, OrganizerPage> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Remove an admin.
     *
     * Lets someone manage an organizer no longer. Takes `ORGANIZERS_ADMINS_WRITE` for it, or one of its admins of type `ADMIN`.
     *
     * `DELETE /organizers/{organizerId}/admins/{adminUserId}`
     *
     * Takes a user access token, or a client access token.
     */
    removeAdmin(organizerId: string, adminUserId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
  }
  /** What belongs to the number on a card. */
  readonly passes: {
    /**
     * Find a pass.
     *
     * Finds a pass by what is on a card: its UiTPAS number, the number of its chip, or the INSZ number of its passholder, bar code included. Show the messages that come with it. Takes `PASSES_READ`.
     *
     * `GET /passes`
     *
     * Takes a user access token, or a client access token.
     */
    get(query: operations['passesGet']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, Pass> | Failure<400, PassholderBlockedProblem | InvalidCardStatusProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Find a pass by the number of a chip.
     *
     * `GET /chip-numbers/{chipNumber}`
     *
     * Takes a user access token, or a client access token.
     *
     * @deprecated Deprecated: use `passes.get`. Takes `PASSES_CHIPNUMBERS_READ`.
     */
    getByChipNumber(chipNumber: string, options?: CallOptions): Promise<Result<Success<200, Pass> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Find a pass by an INSZ number.
     *
     * `GET /insz-numbers/{inszNumber}`
     *
     * Takes a user access token, or a client access token.
     *
     * @deprecated Deprecated: use `passes.get`. Takes `PASSES_INSZNUMBERS_READ`.
     */
    getByInszNumber(inszNumber: string, options?: CallOptions): Promise<Result<Success<200, Pass> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Find a pass by a UiTPAS number.
     *
     * `GET /passes/{uitpasNumber}`
     *
     * Takes a user access token, or a client access token.
     *
     * @deprecated Deprecated: use `passes.get`. Takes `PASSES_READ`.
     */
    getByUitpasNumber(uitpasNumber: string, options?: CallOptions): Promise<Result<Success<200, Pass> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
  }
  /** People with a UiTPAS: who they are, and of what they are members. */
  readonly passholders: {
    /**
     * Register a passholder.
     *
     * Makes someone a passholder and a member of a card system. Takes `PASSHOLDERS_WRITE` for the organizer of the registration; for a social tariff `PASSHOLDERS_WRITE_SOCIALTARIFF` as well, in another municipality than that of the organizer also `PASSHOLDERS_WRITE_SOCIALTARIFF_FULL_CARDSYSTEM`; for someone from abroad `PASSHOLDERS_WRITE_FOREIGN_COUNTRY`.
     *
     * `POST /passholders`
     *
     * Takes a user access token, or a client access token.
     */
    create(body: NewPassholder, options?: CallOptions): Promise<Result<Success<200, Passholder> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Create or replace a membership.
     *
     * Makes a passholder a member of a card system, or puts another membership in the place of the one there was, which is how a social tariff is given and taken away. It can cost something: see `getMembershipPrice`. Takes `PASSHOLDERS_WRITE`, and for a social tariff the same permissions as `create`.
     *
     * `POST /passholders/{passholderId}/memberships/{cardSystemId}`
     *
     * Takes a user access token, or a client access token.
     */
    createMembership(passholderId: string, cardSystemId: number, body: MembershipInput, options?: CallOptions): Promise<Result<Success<201, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Remove a passholder.
     *
     * Removes a passholder. Takes `PASSHOLDERS_DELETE`.
     *
     * `DELETE /passholders/{passholderId}`
     *
     * Takes a user access token, or a client access token.
     */
    delete(passholderId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Remove the picture.
     *
     * Removes the picture. Takes `PASSHOLDERS_PICTURE_WRITE` for the passholder.
     *
     * `DELETE /passholders/{passholderId}/picture`
     *
     * Takes a user access token, or a client access token.
     */
    deletePicture(passholderId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read a passholder.
     *
     * Gives one passholder. Takes `PASSHOLDERS_SEARCH`, `PASSHOLDERS_SEARCH_BY_ID` or `PASSHOLDERS_SEARCH_ALL`.
     *
     * `GET /passholders/{passholderId}`
     *
     * Takes a user access token, or a client access token.
     */
    get(passholderId: string, options?: CallOptions): Promise<Result<Success<200, Passholder> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the coupons.
     *
     * Gives the coupons of a passholder, those that still count if not asked otherwise. Takes `PASSHOLDER_COUPONS_READ`.
     *
     * `GET /passholders/{passholderId}/coupons`
     *
     * Takes a user access token, or a client access token.
     */
    getCoupons(passholderId: string, query?: operations['passholdersGetCoupons']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, operations['passholdersGetCoupons']['responses'][200]['content']['application/json']> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Ask whether an INSZ number is taken.
     *
     * Tells whether someone with this INSZ number is a passholder already. Limited to a number of calls.
     *
     * `GET /passholders/status/insz-numbers/{inszNumber}`
     *
     * Takes a user access token, or a client access token, or a client id.
     */
    getInszNumberStatus(inszNumber: string, options?: CallOptions): Promise<Result<Success<200, InszNumberStatus> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<429, EndUserProblem>>>
    /**
     * Ask what a membership would change.
     *
     * Tells what `createMembership` would do, without doing it. Takes `PASSHOLDERS_WRITE`, and for a social tariff `PASSHOLDERS_WRITE_SOCIALTARIFF`.
     *
     * `GET /passholders/{passholderId}/memberships/{cardSystemId}`
     *
     * Takes a user access token, or a client access token.
     */
    getMembershipPreview(passholderId: string, cardSystemId: number, query: operations['passholdersGetMembershipPreview']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, MembershipPreview> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read what a membership costs a passholder.
     *
     * Tells what it costs a passholder to become a member of one more card system. Takes `PASSHOLDERS_SEARCH` and `MEMBERSHIP_PRICES_READ`.
     *
     * `GET /passholders/{passholderId}/membership-prices/{cardSystemId}`
     *
     * Takes a user access token, or a client access token.
     */
    getMembershipPrice(passholderId: string, cardSystemId: number, query: operations['passholdersGetMembershipPrice']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, MembershipPrice> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read what a membership costs someone new.
     *
     * Tells what it costs to become a passholder. Takes `MEMBERSHIP_PRICES_READ`.
     *
     * `GET /passholders/membership-prices/{cardSystemId}`
     *
     * Takes a user access token, or a client access token, or a client id.
     */
    getNewMembershipPrice(cardSystemId: number, query: operations['passholdersGetNewMembershipPrice']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, MembershipPrice> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the picture.
     *
     * Gives a URL that shows the picture for a short while. Takes `PASSHOLDERS_PICTURE_READ` for the passholder.
     *
     * `GET /passholders/{passholderId}/picture`
     *
     * Takes a user access token, or a client access token.
     */
    getPicture(passholderId: string, options?: CallOptions): Promise<Result<Success<200, PassholderPicture> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the private note.
     *
     * Gives what only those who work with passholders may know. Takes `PASSHOLDERS_PRIVATE_READ`.
     *
     * `GET /passholders/{passholderId}/private`
     *
     * Takes a user access token, or a client access token.
     */
    getPrivateProperties(passholderId: string, options?: CallOptions): Promise<Result<Success<200, PrivateProperties> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read the school.
     *
     * Gives the organizer that is the school of a passholder, for integrations in education. Takes `PASSHOLDERS_SEARCH`.
     *
     * `GET /passholders/{passholderId}/school`
     *
     * Takes a user access token, or a client access token.
     */
    getSchool(passholderId: string, options?: CallOptions): Promise<Result<Success<200, Organizer> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read how points came and went.
     *
     * Gives the points that were earned and spent, the latest first. Takes a user whose client has `PASSHOLDERS_SELF_CHECKIN`.
     *
     * `GET /passholders/{passholderId}/transactions`
     *
     * Takes a user access token.
     */
    getTransactions(passholderId: string, query?: operations['passholdersGetTransactions']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, TransactionPage> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Find passholders.
     *
     * Finds passholders, by last name. With `PASSHOLDERS_SEARCH` these are passholders of the card systems of the caller, unless one of the numbers or `uitidId` is given; with `PASSHOLDERS_SEARCH_BY_ID` one of them must be; `PASSHOLDERS_SEARCH_ALL` finds everyone.
     *
     * `GET /passholders`
     *
     * Takes a user access token, or a client access token.
     */
    list(query?: operations['passholdersList']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, PassholderPage> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Remove the school.
     *
     * Unlinks the school of a passholder. Takes `PASSHOLDERS_UPDATE`.
     *
     * `DELETE /passholders/{passholderId}/school`
     *
     * Takes a user access token, or a client access token.
     */
    removeSchool(passholderId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Replace a passholder.
     *
     * Overwrites a passholder: send all that was read, changes included. To make the social tariff last longer, send `registrationSocialTariffEndDate`, which takes `PASSHOLDERS_WRITE_SOCIALTARIFF` too; while there is one, the address can't leave the card system. Takes `PASSHOLDERS_WRITE`, and for an address abroad `PASSHOLDERS_WRITE_FOREIGN_COUNTRY`.
     *
     * `PUT /passholders/{passholderId}`
     *
     * Takes a user access token, or a client access token.
     */
    replace(passholderId: string, body: PassholderInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Set the school.
     *
     * Links an organizer to a passholder as school, instead of the one there was. Takes `PASSHOLDERS_UPDATE`.
     *
     * `PUT /passholders/{passholderId}/school`
     *
     * Takes a user access token, or a client access token.
     */
    setSchool(passholderId: string, body: OrganizerReference, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Change the picture.
     *
     * Uploads a picture, instead of the one there was. Takes `PASSHOLDERS_PICTURE_WRITE` for the passholder.
     *
     * `PUT /passholders/{passholderId}/picture`
     *
     * Takes a user access token, or a client access token.
     */
    updatePicture(passholderId: string, body: PictureUpload, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Change the private note.
     *
     * Sets what only those who work with passholders may know. Takes `PASSHOLDERS_PRIVATE_WRITE`.
     *
     * `PUT /passholders/{passholderId}/private`
     *
     * Takes a user access token, or a client access token.
     */
    updatePrivateProperties(passholderId: string, body: PrivatePropertiesInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  }
  /** Who may do what for which organizer. */
  readonly permissions: {
    /**
     * Read the permissions of a client.
     *
     * Gives what a client may do, any client. Takes `PERMISSIONS_READ`.
     *
     * `GET /permissions/{clientId}`
     *
     * Takes a client access token.
     */
    get(clientId: string, options?: CallOptions): Promise<Result<Success<200, operations['permissionsGet']['responses'][200]['content']['application/json']> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * List the own permissions.
     *
     * Gives the organizers for which the user or client of the token may do something, and what.
     *
     * `GET /permissions`
     *
     * Takes a user access token, or a client access token.
     */
    list(options?: CallOptions): Promise<Result<Success<200, operations['permissionsList']['responses'][200]['content']['application/json']> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Replace the permissions of a client.
     *
     * Sets all that a client may do; what is left out it may do no longer. Takes `PERMISSIONS_WRITE`.
     *
     * `PUT /permissions/{clientId}`
     *
     * Takes a client access token.
     */
    replace(clientId: string, body: operations['permissionsReplace']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
  }
  /** What passholders get for their points, or as a welcome. */
  readonly rewards: {
    /**
     * Create a reward.
     *
     * Makes a reward. Takes `REWARDS_WRITE` for the organizer.
     *
     * `POST /rewards`
     *
     * Takes a user access token, or a client access token.
     */
    create(body: RewardInput, options?: CallOptions): Promise<Result<Success<200, Reward> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Undo a redemption.
     *
     * Takes back a reward that was given. Takes `REWARDS_REDEEM` for the organizer of the reward.
     *
     * `DELETE /rewards/redeemed/{redeemedRewardId}`
     *
     * Takes a user access token, or a client access token.
     */
    deleteRedeemed(redeemedRewardId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read a reward.
     *
     * Gives one reward. Takes `REWARDS_READ` for the organizer.
     *
     * `GET /rewards/{rewardId}`
     *
     * Takes a user access token, or a client access token.
     */
    get(rewardId: string, options?: CallOptions): Promise<Result<Success<200, Reward> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Ask whether a passholder can have a reward.
     *
     * Tells whether `rewards.redeem` would work now, without doing it. That it would not is no problem but an answer. Takes `REWARDS_REDEEM` for the organizer.
     *
     * `GET /rewards/{rewardId}/redeem-status`
     *
     * Takes a user access token, or a client access token.
     */
    getRedeemStatus(rewardId: string, query: operations['rewardsGetRedeemStatus']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, RedeemStatus> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Read what a passholder redeemed.
     *
     * Finds the rewards that a passholder took. Either `uitpasNumber` or `passholderId` is needed, not both; the latter with `organizerId`. Takes `REWARDS_READ`.
     *
     * `GET /rewards/redeemed`
     *
     * Takes a user access token, or a client access token.
     */
    getRedeemed(query?: operations['rewardsGetRedeemed']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, RedeemedRewardPage> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * List rewards.
     *
     * Finds rewards, those for points that the public can have now if not asked otherwise. The two filters by passholder take `REWARDS_PASSHOLDERS_READ`.
     *
     * `GET /rewards`
     *
     * Takes a user access token, or a client access token, or a client id.
     */
    list(query?: operations['rewardsList']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, RewardPage> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Redeem a reward.
     *
     * Gives a reward to a passholder, and takes the points for it. Not to be repeated blindly: look with `rewards.getRedeemed` first. Takes `REWARDS_REDEEM` for the organizer.
     *
     * `POST /rewards/redeemed`
     *
     * Takes a user access token, or a client access token.
     */
    redeem(body: RedeemInput, options?: CallOptions): Promise<Result<Success<201, RedeemedReward> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * Replace a reward.
     *
     * Overwrites a reward: send all that was read, changes included. Once someone has it, its points and the beginning of its periods stay. Takes `REWARDS_WRITE` for the organizer.
     *
     * `PUT /rewards/{rewardId}`
     *
     * Takes a user access token, or a client access token.
     */
    replace(rewardId: string, body: RewardInput, options?: CallOptions): Promise<Result<Success<200, Reward> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
  }
  /** The check of a right to the social tariff, for publiq's own clients. */
  readonly socialTariffValidation: {
    /**
     * Turn the code into a token.
     *
     * Gives a token for `socialTariffValidation.get`. Limited to a number of calls. For clients that publiq lists alone.
     *
     * `POST /social-tariff-validation/token`
     *
     * Takes no credentials.
     */
    createToken(body: SocialTariffTokenInput, options?: CallOptions): Promise<Result<Success<200, SocialTariffToken> | Failure<400, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Read who has a right to the social tariff.
     *
     * Gives the one who logged in and the children, with a proof for an order. The custom token is that of `createToken`. Limited to a number of calls. For clients that publiq lists alone.
     *
     * `GET /social-tariff-validation`
     *
     * Takes a custom token.
     */
    get(query?: operations['socialTariffValidationGet']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, SocialTariffValidation> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Start the login.
     *
     * Sends a browser to the government's identity service; go there with a link, not with a call. It comes back to `redirect_uri` with `code` and `state`, or with words for the user in `error`. For clients that publiq lists alone.
     *
     * `GET /social-tariff-validation/start`
     *
     * Gives the URL; nothing is sent.
     */
    start(query: operations['socialTariffValidationStart']['parameters']['query']): string
  }
  /** What a ticket costs with a discount. */
  readonly tariffs: {
    /**
     * Read the tariffs of a passholder.
     *
     * Tells which discounts a passholder gets on a ticket, and what it costs then. An empty list comes with a reason; a social tariff that has expired is a problem. Never work out a tariff by yourself. Takes `TARIFFS_READ` for the organizer of the event.
     *
     * `GET /tariffs`
     *
     * Takes a user access token, or a client access token.
     */
    get(query: operations['tariffsGet']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, AvailableTariffs> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Read the tariffs without a passholder.
     *
     * Tells what someone with a social tariff who lives in the region of the organizer would pay, for showing prices before it is known who buys. What is paid in the end can differ: ask `tariffs.get`. Takes `TARIFFS_READ` for the organizer of the event.
     *
     * `GET /tariffs/static`
     *
     * Takes a user access token, or a client access token.
     */
    getStatic(query: operations['tariffsGetStatic']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, AvailableTariffs> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  }
  /** Tickets that were sold at a discount. */
  readonly ticketSales: {
    /**
     * Register ticket sales.
     *
     * Registers tickets that are sold at a tariff of `tariffs.get`, one item a ticket: three tickets for a group are three equal items. All are registered, or none. Not to be repeated blindly: look with `ticketSales.list` first. Takes `TICKETSALES_REGISTER` for the organizer of the event; with `PASSHOLDERS_SEARCH` the answer has the passholder too.
     *
     * `POST /ticket-sales`
     *
     * Takes a user access token, or a client access token.
     */
    create(body: operations['ticketSalesCreate']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<Success<200, operations['ticketSalesCreate']['responses'][200]['content']['application/json']> | Failure<400, InvalidTicketSaleProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
    /**
     * Cancel a ticket sale.
     *
     * Takes back one sale. Takes `TICKETSALES_REGISTER` for the organizer of the event.
     *
     * `DELETE /ticket-sales/{ticketSaleId}`
     *
     * Takes a user access token, or a client access token.
     */
    delete(ticketSaleId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, EndUserProblem>>>
    /**
     * List ticket sales.
     *
     * Finds the sales of an event or of a passholder: `eventId` or `passholderId` is needed, and with the latter `organizerId` too. Takes `TICKETSALES_SEARCH` for the organizer of the event; with `PASSHOLDERS_SEARCH` the sales have the passholder too, save those to groups.
     *
     * `GET /ticket-sales`
     *
     * Takes a user access token, or a client access token.
     */
    list(query?: operations['ticketSalesList']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, TicketSalePage> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  }
  /** Linking a passholder to a user of UiTiD, in four steps. */
  readonly uitid: {
    /**
     * Ask what can be done with an e-mail address.
     *
     * Step 3: tells whether someone must register or log in at UiTiD, or take another address. Limited to a number of calls from one address.
     *
     * `GET /uitid/emails/{email}`
     *
     * Takes a user access token, or a client access token, or a client id.
     */
    getEmailStatus(email: string, options?: CallOptions): Promise<Result<Success<200, UitidEmailStatus> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<429, EndUserProblem>>>
    /**
     * Prove who a passholder is.
     *
     * Step 1 of linking a passholder to a user: gives a token for a UiTPAS number and the date of birth that goes with it. Not needed where the passholder has one out of an e-mail. Limited to a number of calls from one address.
     *
     * `GET /passholders/me/uitid/registration-token`
     *
     * Takes a UiTPAS number and a date of birth with a client id.
     */
    getRegistrationToken(options?: CallOptions): Promise<Result<Success<200, RegistrationToken> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<429, EndUserProblem>>>
    /**
     * Ask whether a passholder is linked.
     *
     * Step 2: `REGISTERED` passholders can log in, with the e-mail address that comes along. Others go on with that address, or with one that they are asked for. Limited to a number of calls from one address.
     *
     * `GET /passholders/me/uitid/status`
     *
     * Takes a client id.
     */
    getStatus(options: CallOptions & { readonly headers: NonNullable<operations['uitidGetStatus']['parameters']['header']> }): Promise<Result<Success<200, UitidLinkStatus> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<429, EndUserProblem>>>
    /**
     * Link the user to a passholder.
     *
     * Step 4 and last: makes the user who has logged in the user of the passholder of the registration token. Takes a user whose client has `PASSHOLDERS_REGISTER_UITID`.
     *
     * `PUT /passholders/me/uitid`
     *
     * Takes a user access token.
     */
    link(options: CallOptions & { readonly headers: NonNullable<operations['uitidLink']['parameters']['header']> }): Promise<Result<Success<201, undefined> | Failure<400, EndUserProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  }
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createUitpasClient(options: ClientOptions): UitpasClient {
  return grouped<UitpasClient>({ ...createClient<object>(api, options), ...links(api, options) })
}
