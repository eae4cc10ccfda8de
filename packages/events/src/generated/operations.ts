// Generated from specs/entry/events.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type HttpClient, type Result } from '@uitkit/client'
import type { operations, paths } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken']], optional: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken'], []], public: [[]] },
  operations: {
    addImage: 'POST /events/{eventId}/images body',
    addLabel: 'PUT /events/{eventId}/labels/{labelName}',
    addVideo: 'POST /events/{eventId}/videos body',
    copy: 'POST /events/{eventId}/copies body',
    create: 'POST /events body',
    delete: 'DELETE /events/{eventId}',
    deleteBirthdateRange: 'DELETE /events/{eventId}/birthdate-range',
    deleteDescription: 'DELETE /events/{eventId}/description/{language}',
    deleteOnlineUrl: 'DELETE /events/{eventId}/online-url',
    deleteTheme: 'DELETE /events/{eventId}/theme',
    deleteTypicalAgeRange: 'DELETE /events/{eventId}/typical-age-range',
    get: 'GET /events/{eventId} query optional',
    getCalendarSummary: 'GET /events/{eventId}/calendar-summary query text public',
    getContributors: 'GET /events/{eventId}/contributors',
    getHistory: 'GET /events/{eventId}/history',
    getPermissions: 'GET /events/{eventId}/permissions',
    import: 'POST /imports/events body',
    importReplace: 'PUT /imports/events/{eventId} body',
    removeImage: 'DELETE /events/{eventId}/images/{imageId}',
    removeLabel: 'DELETE /events/{eventId}/labels/{labelName}',
    removeOrganizer: 'DELETE /events/{eventId}/organizer/{organizerId}',
    removeVideo: 'DELETE /events/{eventId}/videos/{videoId}',
    replace: 'PUT /events/{eventId} body',
    replaceLabels: 'PUT /events/{eventId}/labels body',
    setLocation: 'PUT /events/{eventId}/location/{placeId}',
    setMainImage: 'PUT /events/{eventId}/images/main body',
    setOrganizer: 'PUT /events/{eventId}/organizer/{organizerId}',
    updateAttendanceMode: 'PUT /events/{eventId}/attendance-mode body',
    updateAudience: 'PUT /events/{eventId}/audience body',
    updateAvailableFrom: 'PUT /events/{eventId}/available-from body',
    updateBirthdateRange: 'PUT /events/{eventId}/birthdate-range body',
    updateBookingAvailability: 'PUT /events/{eventId}/booking-availability body',
    updateBookingInfo: 'PUT /events/{eventId}/booking-info body',
    updateCalendar: 'PUT /events/{eventId}/calendar body',
    updateChildrenOnly: 'PUT /events/{eventId}/children-only body',
    updateContactPoint: 'PUT /events/{eventId}/contact-point body',
    updateContributors: 'PUT /events/{eventId}/contributors body',
    updateDeparturePlaces: 'PUT /events/{eventId}/departure-places body',
    updateDescription: 'PUT /events/{eventId}/description/{language} body',
    updateFacilities: 'PUT /events/{eventId}/facilities body',
    updateFaqs: 'PUT /events/{eventId}/faqs body',
    updateImage: 'PUT /events/{eventId}/images/{imageId} body',
    updateMajorInfo: 'PUT /events/{eventId}/major-info body',
    updateName: 'PUT /events/{eventId}/name/{language} body',
    updateOnlineUrl: 'PUT /events/{eventId}/online-url body',
    updatePriceInfo: 'PUT /events/{eventId}/price-info body',
    updateStatus: 'PUT /events/{eventId}/status body',
    updateSubEvents: 'PATCH /events/{eventId}/sub-events body',
    updateTheme: 'PUT /events/{eventId}/theme/{termId}',
    updateType: 'PUT /events/{eventId}/type/{termId}',
    updateTypicalAgeRange: 'PUT /events/{eventId}/typical-age-range body',
    updateVideos: 'PATCH /events/{eventId}/videos body',
    updateWorkflowStatus: 'PUT /events/{eventId}/workflow-status body',
  },
}

/** Every operation as a method. */
export interface EventsClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * Add an image.
   *
   * Links an uploaded image to the event. The first one becomes the main image; one that is linked already stays as it is.
   *
   * `POST /events/{eventId}/images`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addImage(eventId: string, body: operations['addImage']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['addImage']['responses']>>
  /**
   * Add a label.
   *
   * Adds one label, and makes it when it does not exist. It lands among `labels` or `hiddenLabels` by its own visibility.
   *
   * `PUT /events/{eventId}/labels/{labelName}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addLabel(eventId: string, labelName: string, options?: CallOptions): Promise<Result<operations['addLabel']['responses']>>
  /**
   * Add a video.
   *
   * Links a video on YouTube or Vimeo to the event.
   *
   * `POST /events/{eventId}/videos`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addVideo(eventId: string, body: operations['addVideo']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['addVideo']['responses']>>
  /**
   * Copy an event.
   *
   * Makes a draft that is like this event, with a calendar of its own and without its labels.
   *
   * `POST /events/{eventId}/copies`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  copy(eventId: string, body: operations['copy']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['copy']['responses']>>
  /**
   * Create an event.
   *
   * Adds an event, as a draft unless it asks to be published. The event can be read at once.
   *
   * `POST /events`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  create(body: operations['create']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['create']['responses']>>
  /**
   * Delete an event.
   *
   * Sets the status to `DELETED`. The event stays readable, and deleting it again does nothing.
   *
   * `DELETE /events/{eventId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  delete(eventId: string, options?: CallOptions): Promise<Result<operations['delete']['responses']>>
  /**
   * Remove the birthdate range.
   *
   * Removes the birthdate range. Without an age range the event is then one for all ages, `-`.
   *
   * `DELETE /events/{eventId}/birthdate-range`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteBirthdateRange(eventId: string, options?: CallOptions): Promise<Result<operations['deleteBirthdateRange']['responses']>>
  /**
   * Remove a description.
   *
   * Removes the description in one language. Does nothing where there is none.
   *
   * `DELETE /events/{eventId}/description/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteDescription(eventId: string, language: operations['deleteDescription']['parameters']['path']['language'], options?: CallOptions): Promise<Result<operations['deleteDescription']['responses']>>
  /**
   * Remove the online URL.
   *
   * Removes the online URL. Does nothing where there is none.
   *
   * `DELETE /events/{eventId}/online-url`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteOnlineUrl(eventId: string, options?: CallOptions): Promise<Result<operations['deleteOnlineUrl']['responses']>>
  /**
   * Remove the theme.
   *
   * Removes the theme. Does nothing where there is none.
   *
   * `DELETE /events/{eventId}/theme`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteTheme(eventId: string, options?: CallOptions): Promise<Result<operations['deleteTheme']['responses']>>
  /**
   * Remove the age range.
   *
   * Makes the event one for all ages, `-`.
   *
   * `DELETE /events/{eventId}/typical-age-range`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteTypicalAgeRange(eventId: string, options?: CallOptions): Promise<Result<operations['deleteTypicalAgeRange']['responses']>>
  /**
   * Read an event.
   *
   * Gives the event as it is now, deleted ones included, with its place and organizer in full. Anyone may read; contributors are told only to those who may edit.
   *
   * `GET /events/{eventId}`
   *
   * May be called without credentials, or with a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  get(eventId: string, query?: operations['get']['parameters']['query'], options?: CallOptions): Promise<Result<operations['get']['responses']>>
  /**
   * Read the calendar in words.
   *
   * Puts the calendar in a sentence or more, as plain text or, when `Accept` asks for it, as HTML.
   *
   * `GET /events/{eventId}/calendar-summary`
   *
   * Takes no credentials.
   */
  getCalendarSummary(eventId: string, query?: operations['getCalendarSummary']['parameters']['query'], options?: CallOptions): Promise<Result<operations['getCalendarSummary']['responses']>>
  /**
   * Read the contributors.
   *
   * Lists the e-mail addresses of those who may edit besides the creator.
   *
   * `GET /events/{eventId}/contributors`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getContributors(eventId: string, options?: CallOptions): Promise<Result<operations['getContributors']['responses']>>
  /**
   * Read the history.
   *
   * Lists every change of the event, the newest first. Meant for the administrators of publiq.
   *
   * `GET /events/{eventId}/history`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getHistory(eventId: string, options?: CallOptions): Promise<Result<operations['getHistory']['responses']>>
  /**
   * Read the own permissions.
   *
   * Lists what the caller may do with this event.
   *
   * `GET /events/{eventId}/permissions`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getPermissions(eventId: string, options?: CallOptions): Promise<Result<operations['getPermissions']['responses']>>
  /**
   * Create and publish an event.
   *
   * `POST /imports/events`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `create` with `workflowStatus` set to `READY_FOR_VALIDATION`, which does the same.
   */
  import(body: operations['import']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['import']['responses']>>
  /**
   * Replace and publish an event.
   *
   * `PUT /imports/events/{eventId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `replace` with `workflowStatus` set to `READY_FOR_VALIDATION`, which does the same.
   */
  importReplace(eventId: string, body: operations['importReplace']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['importReplace']['responses']>>
  /**
   * Remove an image.
   *
   * Unlinks an image. When it was the main one, the next image takes over.
   *
   * `DELETE /events/{eventId}/images/{imageId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeImage(eventId: string, imageId: string, options?: CallOptions): Promise<Result<operations['removeImage']['responses']>>
  /**
   * Remove a label.
   *
   * Removes one label. Does nothing where the event does not have it.
   *
   * `DELETE /events/{eventId}/labels/{labelName}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeLabel(eventId: string, labelName: string, options?: CallOptions): Promise<Result<operations['removeLabel']['responses']>>
  /**
   * Remove the organizer.
   *
   * Unlinks the organizer. Does nothing when another one is linked.
   *
   * `DELETE /events/{eventId}/organizer/{organizerId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeOrganizer(eventId: string, organizerId: string, options?: CallOptions): Promise<Result<operations['removeOrganizer']['responses']>>
  /**
   * Remove a video.
   *
   * Unlinks a video. Does nothing where there is none with this id.
   *
   * `DELETE /events/{eventId}/videos/{videoId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeVideo(eventId: string, videoId: string, options?: CallOptions): Promise<Result<operations['removeVideo']['responses']>>
  /**
   * Replace an event.
   *
   * Overwrites the whole event. An id that is not in use yet becomes a new event, so with ids of your own it can be repeated.
   *
   * `PUT /events/{eventId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  replace(eventId: string, body: operations['replace']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['replace']['responses']>>
  /**
   * Replace the labels.
   *
   * Sets the complete list of labels. Private ones that the caller may not use are skipped and kept in silence.
   *
   * `PUT /events/{eventId}/labels`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  replaceLabels(eventId: string, body: operations['replaceLabels']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['replaceLabels']['responses']>>
  /**
   * Set the location.
   *
   * Moves the event to another place, or to the one to use when that is a duplicate. For an online event use `updateAttendanceMode`, which takes a place too.
   *
   * `PUT /events/{eventId}/location/{placeId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  setLocation(eventId: string, placeId: string, options?: CallOptions): Promise<Result<operations['setLocation']['responses']>>
  /**
   * Choose the main image.
   *
   * Makes one of the linked images the main one.
   *
   * `PUT /events/{eventId}/images/main`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  setMainImage(eventId: string, body: operations['setMainImage']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['setMainImage']['responses']>>
  /**
   * Set the organizer.
   *
   * Links an organizer to the event, instead of the one it had.
   *
   * `PUT /events/{eventId}/organizer/{organizerId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  setOrganizer(eventId: string, organizerId: string, options?: CallOptions): Promise<Result<operations['setOrganizer']['responses']>>
  /**
   * Change the attendance mode.
   *
   * Says whether visitors come to a place, follow online, or choose. Leaving `online` takes a place, unless the event still has one of its own; `offline` removes the online URL.
   *
   * `PUT /events/{eventId}/attendance-mode`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateAttendanceMode(eventId: string, body: operations['updateAttendanceMode']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateAttendanceMode']['responses']>>
  /**
   * Change the audience.
   *
   * Opens the event to everyone, or keeps it for members or for schools. An event at the dummy place of cultuurkuur is for schools alone.
   *
   * `PUT /events/{eventId}/audience`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateAudience(eventId: string, body: operations['updateAudience']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateAudience']['responses']>>
  /**
   * Change the publication date.
   *
   * Sets the moment from which a published event is visible. A moment in the past becomes now.
   *
   * `PUT /events/{eventId}/available-from`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateAvailableFrom(eventId: string, body: operations['updateAvailableFrom']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateAvailableFrom']['responses']>>
  /**
   * Change the birthdate range.
   *
   * Says for which dates of birth the event is meant. Removes the age range.
   *
   * `PUT /events/{eventId}/birthdate-range`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateBirthdateRange(eventId: string, body: operations['updateBirthdateRange']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateBirthdateRange']['responses']>>
  /**
   * Change the booking availability.
   *
   * Says whether the event can be booked, for all sub-events that do not count what remains. Only for single and multiple calendars.
   *
   * `PUT /events/{eventId}/booking-availability`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateBookingAvailability(eventId: string, body: operations['updateBookingAvailability']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateBookingAvailability']['responses']>>
  /**
   * Change the booking information.
   *
   * Replaces the booking information; an empty object removes it.
   *
   * `PUT /events/{eventId}/booking-info`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateBookingInfo(eventId: string, body: operations['updateBookingInfo']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateBookingInfo']['responses']>>
  /**
   * Change the calendar.
   *
   * Replaces the calendar with all that is in it, status and booking availability included.
   *
   * `PUT /events/{eventId}/calendar`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateCalendar(eventId: string, body: operations['updateCalendar']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateCalendar']['responses']>>
  /**
   * Say whether children come alone.
   *
   * Marks the event as one for children without their parents, or takes that back.
   *
   * `PUT /events/{eventId}/children-only`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateChildrenOnly(eventId: string, body: operations['updateChildrenOnly']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateChildrenOnly']['responses']>>
  /**
   * Change the contact point.
   *
   * Replaces all phone numbers, e-mail addresses and web pages.
   *
   * `PUT /events/{eventId}/contact-point`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateContactPoint(eventId: string, body: operations['updateContactPoint']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateContactPoint']['responses']>>
  /**
   * Replace the contributors.
   *
   * Sets the complete list of contributors; an empty one removes them all.
   *
   * `PUT /events/{eventId}/contributors`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateContributors(eventId: string, body: operations['updateContributors']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateContributors']['responses']>>
  /**
   * Replace the departure places.
   *
   * Sets the complete list of places from which children are brought; an empty one removes them all. The event must be for children only, and every place must exist.
   *
   * `PUT /events/{eventId}/departure-places`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateDeparturePlaces(eventId: string, body: operations['updateDeparturePlaces']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateDeparturePlaces']['responses']>>
  /**
   * Describe an event.
   *
   * Sets the description in one language; an empty or blank text removes it.
   *
   * `PUT /events/{eventId}/description/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateDescription(eventId: string, language: operations['updateDescription']['parameters']['path']['language'], body: operations['updateDescription']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateDescription']['responses']>>
  /**
   * Replace the facilities.
   *
   * Sets the complete list of facilities. Takes a permission of its own, "Voorzieningen bewerken".
   *
   * `PUT /events/{eventId}/facilities`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateFacilities(eventId: string, body: operations['updateFacilities']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateFacilities']['responses']>>
  /**
   * Replace the questions and answers.
   *
   * Sets the complete list of questions that visitors often have; an empty one removes them all.
   *
   * `PUT /events/{eventId}/faqs`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateFaqs(eventId: string, body: operations['updateFaqs']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateFaqs']['responses']>>
  /**
   * Change the texts of an image.
   *
   * Sets the description and the copyright holder of a linked image, for this event alone.
   *
   * `PUT /events/{eventId}/images/{imageId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateImage(eventId: string, imageId: string, body: operations['updateImage']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateImage']['responses']>>
  /**
   * Change name, type, theme, location and calendar.
   *
   * `PUT /events/{eventId}/major-info`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `updateName`, `updateType`, `updateTheme`, `setLocation` and `updateCalendar`.
   */
  updateMajorInfo(eventId: string, body: operations['updateMajorInfo']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateMajorInfo']['responses']>>
  /**
   * Rename an event.
   *
   * Sets the name in one language, 1 to 90 characters. Other languages keep theirs.
   *
   * `PUT /events/{eventId}/name/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateName(eventId: string, language: operations['updateName']['parameters']['path']['language'], body: operations['updateName']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateName']['responses']>>
  /**
   * Change the online URL.
   *
   * Says where to follow the event online. An offline event has no such page.
   *
   * `PUT /events/{eventId}/online-url`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateOnlineUrl(eventId: string, body: operations['updateOnlineUrl']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateOnlineUrl']['responses']>>
  /**
   * Change the prices.
   *
   * Replaces the price list, in euros. Tariffs of UiTPAS stay.
   *
   * `PUT /events/{eventId}/price-info`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updatePriceInfo(eventId: string, body: operations['updatePriceInfo']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updatePriceInfo']['responses']>>
  /**
   * Change the status.
   *
   * Says whether the event goes on as announced, with a reason for visitors. Holds for all sub-events.
   *
   * `PUT /events/{eventId}/status`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateStatus(eventId: string, body: operations['updateStatus']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateStatus']['responses']>>
  /**
   * Change sub-events.
   *
   * Changes the sub-events with the given ids; the others stay as they are. A new start puts them in order again, with new ids. Only for single and multiple calendars.
   *
   * `PATCH /events/{eventId}/sub-events`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateSubEvents(eventId: string, body: operations['updateSubEvents']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateSubEvents']['responses']>>
  /**
   * Change the theme.
   *
   * Sets the theme, or replaces it by another term of the taxonomy that is a theme.
   *
   * `PUT /events/{eventId}/theme/{termId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateTheme(eventId: string, termId: string, options?: CallOptions): Promise<Result<operations['updateTheme']['responses']>>
  /**
   * Change the type.
   *
   * Replaces the type by another term of the taxonomy, one that holds for events. With any type but "Kamp of vakantie", nobody stays the night.
   *
   * `PUT /events/{eventId}/type/{termId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateType(eventId: string, termId: string, options?: CallOptions): Promise<Result<operations['updateType']['responses']>>
  /**
   * Change the age range.
   *
   * Says for which ages the event is meant. Removes the birthdate range.
   *
   * `PUT /events/{eventId}/typical-age-range`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateTypicalAgeRange(eventId: string, body: operations['updateTypicalAgeRange']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateTypicalAgeRange']['responses']>>
  /**
   * Change videos.
   *
   * Changes the videos with the given ids; the others stay as they are.
   *
   * `PATCH /events/{eventId}/videos`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateVideos(eventId: string, body: operations['updateVideos']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateVideos']['responses']>>
  /**
   * Publish, approve, reject or delete.
   *
   * Moves the event along its workflow. Publishing and deleting take the right to edit, approving and rejecting the right to moderate.
   *
   * `PUT /events/{eventId}/workflow-status`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateWorkflowStatus(eventId: string, body: operations['updateWorkflowStatus']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['updateWorkflowStatus']['responses']>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createEventsClient(options: ClientOptions): EventsClient {
  return createClient<EventsClient>(api, options)
}
