// Generated from specs/entry/places.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import type { operations, paths, Address, AvailableFromInput, BookingInfo, ContactPointUpdate, Contributors, DescriptionInput, DuplicatePlaceProblem, ForbiddenProblem, History, ImageReference, ImageUpdate, LabelNotAllowedProblem, LabelsInput, MajorInfoInput, NameInput, NewPlace, NewVideo, Permissions, Place, PlaceCalendar, PlaceInput, PriceInfoInput, Problem, SavedPlace, Status, TermIds, TypicalAgeRangeInput, VideoReference, VideoUpdates, WorkflowStatusInput } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken']], optional: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken'], []], public: [[]] },
  operations: {
    addImage: '/places/{placeId}/images POST body',
    addLabel: '/places/{placeId}/labels/{labelName} PUT',
    addVideo: '/places/{placeId}/videos POST body',
    create: '/places POST body',
    delete: '/places/{placeId} DELETE',
    deleteDescription: '/places/{placeId}/description/{language} DELETE',
    deleteTypicalAgeRange: '/places/{placeId}/typical-age-range DELETE',
    get: '/places/{placeId} GET query optional',
    getCalendarSummary: '/places/{placeId}/calendar-summary GET query text public',
    getContributors: '/places/{placeId}/contributors GET',
    getHistory: '/places/{placeId}/history GET',
    getPermissions: '/places/{placeId}/permissions GET',
    import: '/imports/places POST body',
    importReplace: '/imports/places/{placeId} PUT body',
    removeImage: '/places/{placeId}/images/{imageId} DELETE',
    removeLabel: '/places/{placeId}/labels/{labelName} DELETE',
    removeOrganizer: '/places/{placeId}/organizer/{organizerId} DELETE',
    removeVideo: '/places/{placeId}/videos/{videoId} DELETE',
    replace: '/places/{placeId} PUT body',
    replaceLabels: '/places/{placeId}/labels PUT body',
    setMainImage: '/places/{placeId}/images/main PUT body',
    setOrganizer: '/places/{placeId}/organizer/{organizerId} PUT',
    updateAddress: '/places/{placeId}/address/{language} PUT body',
    updateAvailableFrom: '/places/{placeId}/available-from PUT body',
    updateBookingInfo: '/places/{placeId}/booking-info PUT body',
    updateCalendar: '/places/{placeId}/calendar PUT body',
    updateContactPoint: '/places/{placeId}/contact-point PUT body',
    updateContributors: '/places/{placeId}/contributors PUT body',
    updateDescription: '/places/{placeId}/description/{language} PUT body',
    updateFacilities: '/places/{placeId}/facilities PUT body',
    updateImage: '/places/{placeId}/images/{imageId} PUT body',
    updateMajorInfo: '/places/{placeId}/major-info PUT body',
    updateName: '/places/{placeId}/name/{language} PUT body',
    updatePriceInfo: '/places/{placeId}/price-info PUT body',
    updateStatus: '/places/{placeId}/status PUT body',
    updateType: '/places/{placeId}/type/{termId} PUT',
    updateTypicalAgeRange: '/places/{placeId}/typical-age-range PUT body',
    updateVideos: '/places/{placeId}/videos PATCH body',
    updateWorkflowStatus: '/places/{placeId}/workflow-status PUT body',
  },
}

/** Every operation as a method. */
export interface PlacesClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * Add an image.
   *
   * Links an uploaded image to the place. The first one becomes the main image; one that is linked already stays as it is.
   *
   * `POST /places/{placeId}/images`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addImage(placeId: string, body: ImageReference, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Add a label.
   *
   * Adds one label, and makes it when it does not exist. It lands among `labels` or `hiddenLabels` by its own visibility.
   *
   * `PUT /places/{placeId}/labels/{labelName}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addLabel(placeId: string, labelName: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem | LabelNotAllowedProblem> | Failure<404, Problem>>>
  /**
   * Add a video.
   *
   * Links a video on YouTube or Vimeo to the place.
   *
   * `POST /places/{placeId}/videos`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addVideo(placeId: string, body: NewVideo, options?: CallOptions): Promise<Result<Success<200, VideoReference> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Create a place.
   *
   * Adds a place, as a draft unless it asks to be published. The place can be read at once.
   *
   * `POST /places`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  create(body: NewPlace, options?: CallOptions): Promise<Result<Success<201, SavedPlace> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<409, DuplicatePlaceProblem>>>
  /**
   * Delete a place.
   *
   * Sets the status to `DELETED`. The place stays readable, and deleting it again does nothing.
   *
   * `DELETE /places/{placeId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  delete(placeId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, Problem> | Failure<404, Problem>>>
  /**
   * Remove a description.
   *
   * Removes the description in one language. Does nothing where there is none.
   *
   * `DELETE /places/{placeId}/description/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteDescription(placeId: string, language: operations['deleteDescription']['parameters']['path']['language'], options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove the age range.
   *
   * Makes the place one for all ages, `-`.
   *
   * `DELETE /places/{placeId}/typical-age-range`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteTypicalAgeRange(placeId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read a place.
   *
   * Gives the place as it is now, deleted ones included. Anyone may read; contributors are told only to those who may edit.
   *
   * `GET /places/{placeId}`
   *
   * May be called without credentials, or with a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  get(placeId: string, query?: operations['get']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, Place> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read the calendar in words.
   *
   * Puts the calendar in a sentence or more, as plain text or, when `Accept` asks for it, as HTML.
   *
   * `GET /places/{placeId}/calendar-summary`
   *
   * Takes no credentials.
   */
  getCalendarSummary(placeId: string, query?: operations['getCalendarSummary']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, operations['getCalendarSummary']['responses'][200]['content']['text/plain'] | operations['getCalendarSummary']['responses'][200]['content']['text/html']> | Failure<404, Problem>>>
  /**
   * Read the contributors.
   *
   * Lists the e-mail addresses of those who may edit besides the creator.
   *
   * `GET /places/{placeId}/contributors`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getContributors(placeId: string, options?: CallOptions): Promise<Result<Success<200, Contributors> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read the history.
   *
   * Lists every change of the place, the newest first. Meant for the administrators of publiq.
   *
   * `GET /places/{placeId}/history`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getHistory(placeId: string, options?: CallOptions): Promise<Result<Success<200, History> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read the own permissions.
   *
   * Lists what the caller may do with this place.
   *
   * `GET /places/{placeId}/permissions`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getPermissions(placeId: string, options?: CallOptions): Promise<Result<Success<200, Permissions> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Create and publish a place.
   *
   * `POST /imports/places`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `create` with `workflowStatus` set to `READY_FOR_VALIDATION`, which does the same.
   */
  import(body: NewPlace, options?: CallOptions): Promise<Result<Success<200, SavedPlace> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<409, DuplicatePlaceProblem>>>
  /**
   * Replace and publish a place.
   *
   * `PUT /imports/places/{placeId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `replace` with `workflowStatus` set to `READY_FOR_VALIDATION`, which does the same.
   */
  importReplace(placeId: string, body: PlaceInput, options?: CallOptions): Promise<Result<Success<200, SavedPlace> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<409, DuplicatePlaceProblem>>>
  /**
   * Remove an image.
   *
   * Unlinks an image. When it was the main one, the next image takes over.
   *
   * `DELETE /places/{placeId}/images/{imageId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeImage(placeId: string, imageId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove a label.
   *
   * Removes one label. Does nothing where the place does not have it.
   *
   * `DELETE /places/{placeId}/labels/{labelName}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeLabel(placeId: string, labelName: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem | LabelNotAllowedProblem> | Failure<404, Problem>>>
  /**
   * Remove the organizer.
   *
   * Unlinks the organizer. Does nothing when another one is linked.
   *
   * `DELETE /places/{placeId}/organizer/{organizerId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeOrganizer(placeId: string, organizerId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove a video.
   *
   * Unlinks a video. Does nothing where there is none with this id.
   *
   * `DELETE /places/{placeId}/videos/{videoId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeVideo(placeId: string, videoId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Replace a place.
   *
   * Overwrites the whole place. An id that is not in use yet becomes a new place.
   *
   * `PUT /places/{placeId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  replace(placeId: string, body: PlaceInput, options?: CallOptions): Promise<Result<Success<200, SavedPlace> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<409, DuplicatePlaceProblem>>>
  /**
   * Replace the labels.
   *
   * Sets the complete list of labels. Private ones that the caller may not use are skipped and kept in silence.
   *
   * `PUT /places/{placeId}/labels`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  replaceLabels(placeId: string, body: LabelsInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Choose the main image.
   *
   * Makes one of the linked images the main one.
   *
   * `PUT /places/{placeId}/images/main`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  setMainImage(placeId: string, body: ImageReference, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Set the organizer.
   *
   * Links an organizer to the place, instead of the one it had.
   *
   * `PUT /places/{placeId}/organizer/{organizerId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  setOrganizer(placeId: string, organizerId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the address.
   *
   * Sets the address in one language. The server looks up the coordinates afterwards.
   *
   * `PUT /places/{placeId}/address/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateAddress(placeId: string, language: operations['updateAddress']['parameters']['path']['language'], body: Address, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the publication date.
   *
   * Sets the moment from which a published place is visible. A moment in the past becomes now.
   *
   * `PUT /places/{placeId}/available-from`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateAvailableFrom(placeId: string, body: AvailableFromInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the booking information.
   *
   * Replaces the booking information; an empty object removes it.
   *
   * `PUT /places/{placeId}/booking-info`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateBookingInfo(placeId: string, body: BookingInfo, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the calendar.
   *
   * Replaces the calendar, opening hours, status and booking availability included.
   *
   * `PUT /places/{placeId}/calendar`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateCalendar(placeId: string, body: PlaceCalendar, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the contact point.
   *
   * Replaces all phone numbers, e-mail addresses and web pages.
   *
   * `PUT /places/{placeId}/contact-point`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateContactPoint(placeId: string, body: ContactPointUpdate, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Replace the contributors.
   *
   * Sets the complete list of contributors; an empty one removes them all.
   *
   * `PUT /places/{placeId}/contributors`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateContributors(placeId: string, body: Contributors, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Describe a place.
   *
   * Sets the description in one language; an empty or blank text removes it.
   *
   * `PUT /places/{placeId}/description/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateDescription(placeId: string, language: operations['updateDescription']['parameters']['path']['language'], body: DescriptionInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Replace the facilities.
   *
   * Sets the complete list of facilities. Takes a permission of its own, "Voorzieningen bewerken".
   *
   * `PUT /places/{placeId}/facilities`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateFacilities(placeId: string, body: TermIds, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the texts of an image.
   *
   * Sets the description and the copyright holder of a linked image, for this place alone.
   *
   * `PUT /places/{placeId}/images/{imageId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateImage(placeId: string, imageId: string, body: ImageUpdate, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change name, type, address and calendar.
   *
   * `PUT /places/{placeId}/major-info`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `updateName`, `updateType`, `updateAddress` and `updateCalendar`.
   */
  updateMajorInfo(placeId: string, body: MajorInfoInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Rename a place.
   *
   * Sets the name in one language, 1 to 90 characters. Other languages keep theirs.
   *
   * `PUT /places/{placeId}/name/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateName(placeId: string, language: operations['updateName']['parameters']['path']['language'], body: NameInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the prices.
   *
   * Replaces the price list, in euros. Tariffs of UiTPAS stay.
   *
   * `PUT /places/{placeId}/price-info`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updatePriceInfo(placeId: string, body: PriceInfoInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the status.
   *
   * Says whether the place can be visited as announced, with a reason for visitors.
   *
   * `PUT /places/{placeId}/status`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateStatus(placeId: string, body: Status, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the type.
   *
   * Replaces the type by another term of the taxonomy, one that holds for places.
   *
   * `PUT /places/{placeId}/type/{termId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateType(placeId: string, termId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the age range.
   *
   * Says for which ages the place is meant.
   *
   * `PUT /places/{placeId}/typical-age-range`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateTypicalAgeRange(placeId: string, body: TypicalAgeRangeInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change videos.
   *
   * Changes the videos with the given ids; the others stay as they are.
   *
   * `PATCH /places/{placeId}/videos`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateVideos(placeId: string, body: VideoUpdates, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Publish, approve, reject or delete.
   *
   * Moves the place along its workflow. Publishing and deleting take the right to edit, approving and rejecting the right to moderate.
   *
   * `PUT /places/{placeId}/workflow-status`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateWorkflowStatus(placeId: string, body: WorkflowStatusInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<500, Problem>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createPlacesClient(options: ClientOptions): PlacesClient {
  return createClient<PlacesClient>(api, options)
}
