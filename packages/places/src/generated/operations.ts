// Generated from specs/entry/places.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type HttpClient, type Result } from '@uitkit/client'
import type { operations, paths } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken']], optional: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken'], []], public: [[]] },
  operations: {
    addImage: 'POST /places/{placeId}/images body',
    addLabel: 'PUT /places/{placeId}/labels/{labelName}',
    addVideo: 'POST /places/{placeId}/videos body',
    create: 'POST /places body',
    delete: 'DELETE /places/{placeId}',
    deleteDescription: 'DELETE /places/{placeId}/description/{language}',
    deleteTypicalAgeRange: 'DELETE /places/{placeId}/typical-age-range',
    get: 'GET /places/{placeId} query optional',
    getCalendarSummary: 'GET /places/{placeId}/calendar-summary query text public',
    getContributors: 'GET /places/{placeId}/contributors',
    getHistory: 'GET /places/{placeId}/history',
    getPermissions: 'GET /places/{placeId}/permissions',
    import: 'POST /imports/places body',
    importReplace: 'PUT /imports/places/{placeId} body',
    removeImage: 'DELETE /places/{placeId}/images/{imageId}',
    removeLabel: 'DELETE /places/{placeId}/labels/{labelName}',
    removeOrganizer: 'DELETE /places/{placeId}/organizer/{organizerId}',
    removeVideo: 'DELETE /places/{placeId}/videos/{videoId}',
    replace: 'PUT /places/{placeId} body',
    replaceLabels: 'PUT /places/{placeId}/labels body',
    setMainImage: 'PUT /places/{placeId}/images/main body',
    setOrganizer: 'PUT /places/{placeId}/organizer/{organizerId}',
    updateAddress: 'PUT /places/{placeId}/address/{language} body',
    updateAvailableFrom: 'PUT /places/{placeId}/available-from body',
    updateBookingInfo: 'PUT /places/{placeId}/booking-info body',
    updateCalendar: 'PUT /places/{placeId}/calendar body',
    updateContactPoint: 'PUT /places/{placeId}/contact-point body',
    updateContributors: 'PUT /places/{placeId}/contributors body',
    updateDescription: 'PUT /places/{placeId}/description/{language} body',
    updateFacilities: 'PUT /places/{placeId}/facilities body',
    updateImage: 'PUT /places/{placeId}/images/{imageId} body',
    updateMajorInfo: 'PUT /places/{placeId}/major-info body',
    updateName: 'PUT /places/{placeId}/name/{language} body',
    updatePriceInfo: 'PUT /places/{placeId}/price-info body',
    updateStatus: 'PUT /places/{placeId}/status body',
    updateType: 'PUT /places/{placeId}/type/{termId}',
    updateTypicalAgeRange: 'PUT /places/{placeId}/typical-age-range body',
    updateVideos: 'PATCH /places/{placeId}/videos body',
    updateWorkflowStatus: 'PUT /places/{placeId}/workflow-status body',
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
  addImage(placeId: string, body: operations['addImage']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['addImage']['responses']>>
  /**
   * Add a label.
   *
   * Adds one label, and makes it when it does not exist. It lands among `labels` or `hiddenLabels` by its own visibility.
   *
   * `PUT /places/{placeId}/labels/{labelName}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addLabel(placeId: string, labelName: string, options?: CallOptions): Promise<Result<operations['addLabel']['responses']>>
  /**
   * Add a video.
   *
   * Links a video on YouTube or Vimeo to the place.
   *
   * `POST /places/{placeId}/videos`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addVideo(placeId: string, body: operations['addVideo']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['addVideo']['responses']>>
  /**
   * Create a place.
   *
   * Adds a place, as a draft unless it asks to be published. The place can be read at once.
   *
   * `POST /places`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  create(body: operations['create']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['create']['responses']>>
  /**
   * Delete a place.
   *
   * Sets the status to `DELETED`. The place stays readable, and deleting it again does nothing.
   *
   * `DELETE /places/{placeId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  delete(placeId: string, options?: CallOptions): Promise<Result<operations['delete']['responses']>>
  /**
   * Remove a description.
   *
   * Removes the description in one language. Does nothing where there is none.
   *
   * `DELETE /places/{placeId}/description/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteDescription(placeId: string, language: operations['deleteDescription']['parameters']['path']['language'], options?: CallOptions): Promise<Result<operations['deleteDescription']['responses']>>
  /**
   * Remove the age range.
   *
   * Makes the place one for all ages, `-`.
   *
   * `DELETE /places/{placeId}/typical-age-range`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteTypicalAgeRange(placeId: string, options?: CallOptions): Promise<Result<operations['deleteTypicalAgeRange']['responses']>>
  /**
   * Read a place.
   *
   * Gives the place as it is now, deleted ones included. Anyone may read; contributors are told only to those who may edit.
   *
   * `GET /places/{placeId}`
   *
   * May be called without credentials, or with a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  get(placeId: string, query?: operations['get']['parameters']['query'], options?: CallOptions): Promise<Result<operations['get']['responses']>>
  /**
   * Read the calendar in words.
   *
   * Puts the calendar in a sentence or more, as plain text or, when `Accept` asks for it, as HTML.
   *
   * `GET /places/{placeId}/calendar-summary`
   *
   * Takes no credentials.
   */
  getCalendarSummary(placeId: string, query?: operations['getCalendarSummary']['parameters']['query'], options?: CallOptions): Promise<Result<operations['getCalendarSummary']['responses']>>
  /**
   * Read the contributors.
   *
   * Lists the e-mail addresses of those who may edit besides the creator.
   *
   * `GET /places/{placeId}/contributors`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getContributors(placeId: string, options?: CallOptions): Promise<Result<operations['getContributors']['responses']>>
  /**
   * Read the history.
   *
   * Lists every change of the place, the newest first. Meant for the administrators of publiq.
   *
   * `GET /places/{placeId}/history`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getHistory(placeId: string, options?: CallOptions): Promise<Result<operations['getHistory']['responses']>>
  /**
   * Read the own permissions.
   *
   * Lists what the caller may do with this place.
   *
   * `GET /places/{placeId}/permissions`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getPermissions(placeId: string, options?: CallOptions): Promise<Result<operations['getPermissions']['responses']>>
  /**
   * Create and publish a place.
   *
   * `POST /imports/places`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `create` with `workflowStatus` set to `READY_FOR_VALIDATION`, which does the same.
   */
  import(body: operations['import']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['import']['responses']>>
  /**
   * Replace and publish a place.
   *
   * `PUT /imports/places/{placeId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `replace` with `workflowStatus` set to `READY_FOR_VALIDATION`, which does the same.
   */
  importReplace(placeId: string, body: operations['importReplace']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['importReplace']['responses']>>
  /**
   * Remove an image.
   *
   * Unlinks an image. When it was the main one, the next image takes over.
   *
   * `DELETE /places/{placeId}/images/{imageId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeImage(placeId: string, imageId: string, options?: CallOptions): Promise<Result<operations['removeImage']['responses']>>
  /**
   * Remove a label.
   *
   * Removes one label. Does nothing where the place does not have it.
   *
   * `DELETE /places/{placeId}/labels/{labelName}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeLabel(placeId: string, labelName: string, options?: CallOptions): Promise<Result<operations['removeLabel']['responses']>>
  /**
   * Remove the organizer.
   *
   * Unlinks the organizer. Does nothing when another one is linked.
   *
   * `DELETE /places/{placeId}/organizer/{organizerId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeOrganizer(placeId: string, organizerId: string, options?: CallOptions): Promise<Result<operations['removeOrganizer']['responses']>>
  /**
   * Remove a video.
   *
   * Unlinks a video. Does nothing where there is none with this id.
   *
   * `DELETE /places/{placeId}/videos/{videoId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeVideo(placeId: string, videoId: string, options?: CallOptions): Promise<Result<operations['removeVideo']['responses']>>
  /**
   * Replace a place.
   *
   * Overwrites the whole place. An id that is not in use yet becomes a new place.
   *
   * `PUT /places/{placeId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  replace(placeId: string, body: operations['replace']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['replace']['responses']>>
  /**
   * Replace the labels.
   *
   * Sets the complete list of labels. Private ones that the caller may not use are skipped and kept in silence.
   *
   * `PUT /places/{placeId}/labels`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  replaceLabels(placeId: string, body: operations['replaceLabels']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['replaceLabels']['responses']>>
  /**
   * Choose the main image.
   *
   * Makes one of the linked images the main one.
   *
   * `PUT /places/{placeId}/images/main`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  setMainImage(placeId: string, body: operations['setMainImage']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['setMainImage']['responses']>>
  /**
   * Set the organizer.
   *
   * Links an organizer to the place, instead of the one it had.
   *
   * `PUT /places/{placeId}/organizer/{organizerId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  setOrganizer(placeId: string, organizerId: string, options?: CallOptions): Promise<Result<operations['setOrganizer']['responses']>>
  /**
   * Change the address.
   *
   * Sets the address in one language. The server looks up the coordinates afterwards.
   *
   * `PUT /places/{placeId}/address/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateAddress(placeId: string, language: operations['updateAddress']['parameters']['path']['language'], body: operations['updateAddress']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateAddress']['responses']>>
  /**
   * Change the publication date.
   *
   * Sets the moment from which a published place is visible. A moment in the past becomes now.
   *
   * `PUT /places/{placeId}/available-from`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateAvailableFrom(placeId: string, body: operations['updateAvailableFrom']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateAvailableFrom']['responses']>>
  /**
   * Change the booking information.
   *
   * Replaces the booking information; an empty object removes it.
   *
   * `PUT /places/{placeId}/booking-info`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateBookingInfo(placeId: string, body: operations['updateBookingInfo']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateBookingInfo']['responses']>>
  /**
   * Change the calendar.
   *
   * Replaces the calendar, opening hours, status and booking availability included.
   *
   * `PUT /places/{placeId}/calendar`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateCalendar(placeId: string, body: operations['updateCalendar']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateCalendar']['responses']>>
  /**
   * Change the contact point.
   *
   * Replaces all phone numbers, e-mail addresses and web pages.
   *
   * `PUT /places/{placeId}/contact-point`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateContactPoint(placeId: string, body: operations['updateContactPoint']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateContactPoint']['responses']>>
  /**
   * Replace the contributors.
   *
   * Sets the complete list of contributors; an empty one removes them all.
   *
   * `PUT /places/{placeId}/contributors`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateContributors(placeId: string, body: operations['updateContributors']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateContributors']['responses']>>
  /**
   * Describe a place.
   *
   * Sets the description in one language; an empty or blank text removes it.
   *
   * `PUT /places/{placeId}/description/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateDescription(placeId: string, language: operations['updateDescription']['parameters']['path']['language'], body: operations['updateDescription']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateDescription']['responses']>>
  /**
   * Replace the facilities.
   *
   * Sets the complete list of facilities. Takes a permission of its own, "Voorzieningen bewerken".
   *
   * `PUT /places/{placeId}/facilities`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateFacilities(placeId: string, body: operations['updateFacilities']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateFacilities']['responses']>>
  /**
   * Change the texts of an image.
   *
   * Sets the description and the copyright holder of a linked image, for this place alone.
   *
   * `PUT /places/{placeId}/images/{imageId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateImage(placeId: string, imageId: string, body: operations['updateImage']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateImage']['responses']>>
  /**
   * Change name, type, address and calendar.
   *
   * `PUT /places/{placeId}/major-info`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `updateName`, `updateType`, `updateAddress` and `updateCalendar`.
   */
  updateMajorInfo(placeId: string, body: operations['updateMajorInfo']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateMajorInfo']['responses']>>
  /**
   * Rename a place.
   *
   * Sets the name in one language, 1 to 90 characters. Other languages keep theirs.
   *
   * `PUT /places/{placeId}/name/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateName(placeId: string, language: operations['updateName']['parameters']['path']['language'], body: operations['updateName']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateName']['responses']>>
  /**
   * Change the prices.
   *
   * Replaces the price list, in euros. Tariffs of UiTPAS stay.
   *
   * `PUT /places/{placeId}/price-info`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updatePriceInfo(placeId: string, body: operations['updatePriceInfo']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updatePriceInfo']['responses']>>
  /**
   * Change the status.
   *
   * Says whether the place can be visited as announced, with a reason for visitors.
   *
   * `PUT /places/{placeId}/status`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateStatus(placeId: string, body: operations['updateStatus']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateStatus']['responses']>>
  /**
   * Change the type.
   *
   * Replaces the type by another term of the taxonomy, one that holds for places.
   *
   * `PUT /places/{placeId}/type/{termId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateType(placeId: string, termId: string, options?: CallOptions): Promise<Result<operations['updateType']['responses']>>
  /**
   * Change the age range.
   *
   * Says for which ages the place is meant.
   *
   * `PUT /places/{placeId}/typical-age-range`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateTypicalAgeRange(placeId: string, body: operations['updateTypicalAgeRange']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateTypicalAgeRange']['responses']>>
  /**
   * Change videos.
   *
   * Changes the videos with the given ids; the others stay as they are.
   *
   * `PATCH /places/{placeId}/videos`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateVideos(placeId: string, body: operations['updateVideos']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateVideos']['responses']>>
  /**
   * Publish, approve, reject or delete.
   *
   * Moves the place along its workflow. Publishing and deleting take the right to edit, approving and rejecting the right to moderate.
   *
   * `PUT /places/{placeId}/workflow-status`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateWorkflowStatus(placeId: string, body: operations['updateWorkflowStatus']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateWorkflowStatus']['responses']>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createPlacesClient(options: ClientOptions): PlacesClient {
  return createClient<PlacesClient>(api, options)
}
