// Generated from specs/entry/events.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import type { operations, paths, AttendanceModeInput, Audience, AvailableFromInput, BirthdateRange, BookingAvailability, BookingInfo, ChildrenOnlyInput, ContactPointUpdate, Contributors, CopiedEvent, DeparturePlaceList, DescriptionInput, Event, EventCalendarUpdate, EventInput, FaqList, ForbiddenProblem, History, ImageReference, ImageUpdate, LabelNotAllowedProblem, LabelsInput, MajorInfoInput, NameInput, NewEvent, NewVideo, OnlineUrlInput, Permissions, PriceInfoInput, Problem, SavedEvent, Status, SubEventUpdates, TermIds, TypicalAgeRangeInput, VideoReference, VideoUpdates, WorkflowStatusInput } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken']], optional: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken'], []], public: [[]] },
  operations: {
    addImage: '/events/{eventId}/images POST body',
    addLabel: '/events/{eventId}/labels/{labelName} PUT',
    addVideo: '/events/{eventId}/videos POST body',
    copy: '/events/{eventId}/copies POST body',
    create: '/events POST body',
    delete: '/events/{eventId} DELETE',
    deleteBirthdateRange: '/events/{eventId}/birthdate-range DELETE',
    deleteDescription: '/events/{eventId}/description/{language} DELETE',
    deleteOnlineUrl: '/events/{eventId}/online-url DELETE',
    deleteTheme: '/events/{eventId}/theme DELETE',
    deleteTypicalAgeRange: '/events/{eventId}/typical-age-range DELETE',
    get: '/events/{eventId} GET query optional',
    getCalendarSummary: '/events/{eventId}/calendar-summary GET query text public',
    getContributors: '/events/{eventId}/contributors GET',
    getHistory: '/events/{eventId}/history GET',
    getPermissions: '/events/{eventId}/permissions GET',
    import: '/imports/events POST body',
    importReplace: '/imports/events/{eventId} PUT body',
    removeImage: '/events/{eventId}/images/{imageId} DELETE',
    removeLabel: '/events/{eventId}/labels/{labelName} DELETE',
    removeOrganizer: '/events/{eventId}/organizer/{organizerId} DELETE',
    removeVideo: '/events/{eventId}/videos/{videoId} DELETE',
    replace: '/events/{eventId} PUT body',
    replaceLabels: '/events/{eventId}/labels PUT body',
    setLocation: '/events/{eventId}/location/{placeId} PUT',
    setMainImage: '/events/{eventId}/images/main PUT body',
    setOrganizer: '/events/{eventId}/organizer/{organizerId} PUT',
    updateAttendanceMode: '/events/{eventId}/attendance-mode PUT body',
    updateAudience: '/events/{eventId}/audience PUT body',
    updateAvailableFrom: '/events/{eventId}/available-from PUT body',
    updateBirthdateRange: '/events/{eventId}/birthdate-range PUT body',
    updateBookingAvailability: '/events/{eventId}/booking-availability PUT body',
    updateBookingInfo: '/events/{eventId}/booking-info PUT body',
    updateCalendar: '/events/{eventId}/calendar PUT body',
    updateChildrenOnly: '/events/{eventId}/children-only PUT body',
    updateContactPoint: '/events/{eventId}/contact-point PUT body',
    updateContributors: '/events/{eventId}/contributors PUT body',
    updateDeparturePlaces: '/events/{eventId}/departure-places PUT body',
    updateDescription: '/events/{eventId}/description/{language} PUT body',
    updateFacilities: '/events/{eventId}/facilities PUT body',
    updateFaqs: '/events/{eventId}/faqs PUT body',
    updateImage: '/events/{eventId}/images/{imageId} PUT body',
    updateMajorInfo: '/events/{eventId}/major-info PUT body',
    updateName: '/events/{eventId}/name/{language} PUT body',
    updateOnlineUrl: '/events/{eventId}/online-url PUT body',
    updatePriceInfo: '/events/{eventId}/price-info PUT body',
    updateStatus: '/events/{eventId}/status PUT body',
    updateSubEvents: '/events/{eventId}/sub-events PATCH body',
    updateTheme: '/events/{eventId}/theme/{termId} PUT',
    updateType: '/events/{eventId}/type/{termId} PUT',
    updateTypicalAgeRange: '/events/{eventId}/typical-age-range PUT body',
    updateVideos: '/events/{eventId}/videos PATCH body',
    updateWorkflowStatus: '/events/{eventId}/workflow-status PUT body',
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
  addImage(eventId: string, body: ImageReference, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Add a label.
   *
   * Adds one label, and makes it when it does not exist. It lands among `labels` or `hiddenLabels` by its own visibility.
   *
   * `PUT /events/{eventId}/labels/{labelName}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addLabel(eventId: string, labelName: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem | LabelNotAllowedProblem> | Failure<404, Problem>>>
  /**
   * Add a video.
   *
   * Links a video on YouTube or Vimeo to the event.
   *
   * `POST /events/{eventId}/videos`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addVideo(eventId: string, body: NewVideo, options?: CallOptions): Promise<Result<Success<200, VideoReference> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Copy an event.
   *
   * Makes a draft that is like this event, with a calendar of its own and without its labels.
   *
   * `POST /events/{eventId}/copies`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  copy(eventId: string, body: EventCalendarUpdate, options?: CallOptions): Promise<Result<Success<201, CopiedEvent> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Create an event.
   *
   * Adds an event, as a draft unless it asks to be published. The event can be read at once.
   *
   * `POST /events`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  create(body: NewEvent, options?: CallOptions): Promise<Result<Success<201, SavedEvent> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  /**
   * Delete an event.
   *
   * Sets the status to `DELETED`. The event stays readable, and deleting it again does nothing.
   *
   * `DELETE /events/{eventId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  delete(eventId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove the birthdate range.
   *
   * Removes the birthdate range. Without an age range the event is then one for all ages, `-`.
   *
   * `DELETE /events/{eventId}/birthdate-range`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteBirthdateRange(eventId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove a description.
   *
   * Removes the description in one language. Does nothing where there is none.
   *
   * `DELETE /events/{eventId}/description/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteDescription(eventId: string, language: operations['deleteDescription']['parameters']['path']['language'], options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove the online URL.
   *
   * Removes the online URL. Does nothing where there is none.
   *
   * `DELETE /events/{eventId}/online-url`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteOnlineUrl(eventId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove the theme.
   *
   * Removes the theme. Does nothing where there is none.
   *
   * `DELETE /events/{eventId}/theme`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteTheme(eventId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove the age range.
   *
   * Makes the event one for all ages, `-`.
   *
   * `DELETE /events/{eventId}/typical-age-range`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteTypicalAgeRange(eventId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read an event.
   *
   * Gives the event as it is now, deleted ones included, with its place and organizer in full. Anyone may read; contributors are told only to those who may edit.
   *
   * `GET /events/{eventId}`
   *
   * May be called without credentials, or with a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  get(eventId: string, query?: operations['get']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, Event> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read the calendar in words.
   *
   * Puts the calendar in a sentence or more, as plain text or, when `Accept` asks for it, as HTML.
   *
   * `GET /events/{eventId}/calendar-summary`
   *
   * Takes no credentials.
   */
  getCalendarSummary(eventId: string, query?: operations['getCalendarSummary']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, operations['getCalendarSummary']['responses'][200]['content']['text/plain'] | operations['getCalendarSummary']['responses'][200]['content']['text/html']> | Failure<404, Problem>>>
  /**
   * Read the contributors.
   *
   * Lists the e-mail addresses of those who may edit besides the creator.
   *
   * `GET /events/{eventId}/contributors`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getContributors(eventId: string, options?: CallOptions): Promise<Result<Success<200, Contributors> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read the history.
   *
   * Lists every change of the event, the newest first. Meant for the administrators of publiq.
   *
   * `GET /events/{eventId}/history`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getHistory(eventId: string, options?: CallOptions): Promise<Result<Success<200, History> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read the own permissions.
   *
   * Lists what the caller may do with this event.
   *
   * `GET /events/{eventId}/permissions`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getPermissions(eventId: string, options?: CallOptions): Promise<Result<Success<200, Permissions> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Create and publish an event.
   *
   * `POST /imports/events`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `create` with `workflowStatus` set to `READY_FOR_VALIDATION`, which does the same.
   */
  import(body: NewEvent, options?: CallOptions): Promise<Result<Success<200, SavedEvent> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  /**
   * Replace and publish an event.
   *
   * `PUT /imports/events/{eventId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `replace` with `workflowStatus` set to `READY_FOR_VALIDATION`, which does the same.
   */
  importReplace(eventId: string, body: EventInput, options?: CallOptions): Promise<Result<Success<200, SavedEvent> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  /**
   * Remove an image.
   *
   * Unlinks an image. When it was the main one, the next image takes over.
   *
   * `DELETE /events/{eventId}/images/{imageId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeImage(eventId: string, imageId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove a label.
   *
   * Removes one label. Does nothing where the event does not have it.
   *
   * `DELETE /events/{eventId}/labels/{labelName}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeLabel(eventId: string, labelName: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem | LabelNotAllowedProblem> | Failure<404, Problem>>>
  /**
   * Remove the organizer.
   *
   * Unlinks the organizer. Does nothing when another one is linked.
   *
   * `DELETE /events/{eventId}/organizer/{organizerId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeOrganizer(eventId: string, organizerId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove a video.
   *
   * Unlinks a video. Does nothing where there is none with this id.
   *
   * `DELETE /events/{eventId}/videos/{videoId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeVideo(eventId: string, videoId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Replace an event.
   *
   * Overwrites the whole event. An id that is not in use yet becomes a new event, so with ids of your own it can be repeated.
   *
   * `PUT /events/{eventId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  replace(eventId: string, body: EventInput, options?: CallOptions): Promise<Result<Success<200, SavedEvent> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  /**
   * Replace the labels.
   *
   * Sets the complete list of labels. Private ones that the caller may not use are skipped and kept in silence.
   *
   * `PUT /events/{eventId}/labels`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  replaceLabels(eventId: string, body: LabelsInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Set the location.
   *
   * Moves the event to another place, or to the one to use when that is a duplicate. For an online event use `updateAttendanceMode`, which takes a place too.
   *
   * `PUT /events/{eventId}/location/{placeId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  setLocation(eventId: string, placeId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Choose the main image.
   *
   * Makes one of the linked images the main one.
   *
   * `PUT /events/{eventId}/images/main`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  setMainImage(eventId: string, body: ImageReference, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Set the organizer.
   *
   * Links an organizer to the event, instead of the one it had.
   *
   * `PUT /events/{eventId}/organizer/{organizerId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  setOrganizer(eventId: string, organizerId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the attendance mode.
   *
   * Says whether visitors come to a place, follow online, or choose. Leaving `online` takes a place, unless the event still has one of its own; `offline` removes the online URL.
   *
   * `PUT /events/{eventId}/attendance-mode`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateAttendanceMode(eventId: string, body: AttendanceModeInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the audience.
   *
   * Opens the event to everyone, or keeps it for members or for schools. An event at the dummy place of cultuurkuur is for schools alone.
   *
   * `PUT /events/{eventId}/audience`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateAudience(eventId: string, body: Audience, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the publication date.
   *
   * Sets the moment from which a published event is visible. A moment in the past becomes now.
   *
   * `PUT /events/{eventId}/available-from`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateAvailableFrom(eventId: string, body: AvailableFromInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the birthdate range.
   *
   * Says for which dates of birth the event is meant. Removes the age range.
   *
   * `PUT /events/{eventId}/birthdate-range`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateBirthdateRange(eventId: string, body: BirthdateRange, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the booking availability.
   *
   * Says whether the event can be booked, for all sub-events that do not count what remains. Only for single and multiple calendars.
   *
   * `PUT /events/{eventId}/booking-availability`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateBookingAvailability(eventId: string, body: BookingAvailability, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the booking information.
   *
   * Replaces the booking information; an empty object removes it.
   *
   * `PUT /events/{eventId}/booking-info`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateBookingInfo(eventId: string, body: BookingInfo, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the calendar.
   *
   * Replaces the calendar with all that is in it, status and booking availability included.
   *
   * `PUT /events/{eventId}/calendar`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateCalendar(eventId: string, body: EventCalendarUpdate, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Say whether children come alone.
   *
   * Marks the event as one for children without their parents, or takes that back.
   *
   * `PUT /events/{eventId}/children-only`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateChildrenOnly(eventId: string, body: ChildrenOnlyInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the contact point.
   *
   * Replaces all phone numbers, e-mail addresses and web pages.
   *
   * `PUT /events/{eventId}/contact-point`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateContactPoint(eventId: string, body: ContactPointUpdate, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Replace the contributors.
   *
   * Sets the complete list of contributors; an empty one removes them all.
   *
   * `PUT /events/{eventId}/contributors`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateContributors(eventId: string, body: Contributors, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Replace the departure places.
   *
   * Sets the complete list of places from which children are brought; an empty one removes them all. The event must be for children only, and every place must exist.
   *
   * `PUT /events/{eventId}/departure-places`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateDeparturePlaces(eventId: string, body: DeparturePlaceList, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Describe an event.
   *
   * Sets the description in one language; an empty or blank text removes it.
   *
   * `PUT /events/{eventId}/description/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateDescription(eventId: string, language: operations['updateDescription']['parameters']['path']['language'], body: DescriptionInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Replace the facilities.
   *
   * Sets the complete list of facilities. Takes a permission of its own, "Voorzieningen bewerken".
   *
   * `PUT /events/{eventId}/facilities`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateFacilities(eventId: string, body: TermIds, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Replace the questions and answers.
   *
   * Sets the complete list of questions that visitors often have; an empty one removes them all.
   *
   * `PUT /events/{eventId}/faqs`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateFaqs(eventId: string, body: FaqList, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the texts of an image.
   *
   * Sets the description and the copyright holder of a linked image, for this event alone.
   *
   * `PUT /events/{eventId}/images/{imageId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateImage(eventId: string, imageId: string, body: ImageUpdate, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change name, type, theme, location and calendar.
   *
   * `PUT /events/{eventId}/major-info`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `updateName`, `updateType`, `updateTheme`, `setLocation` and `updateCalendar`.
   */
  updateMajorInfo(eventId: string, body: MajorInfoInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Rename an event.
   *
   * Sets the name in one language, 1 to 90 characters. Other languages keep theirs.
   *
   * `PUT /events/{eventId}/name/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateName(eventId: string, language: operations['updateName']['parameters']['path']['language'], body: NameInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the online URL.
   *
   * Says where to follow the event online. An offline event has no such page.
   *
   * `PUT /events/{eventId}/online-url`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateOnlineUrl(eventId: string, body: OnlineUrlInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the prices.
   *
   * Replaces the price list, in euros. Tariffs of UiTPAS stay.
   *
   * `PUT /events/{eventId}/price-info`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updatePriceInfo(eventId: string, body: PriceInfoInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the status.
   *
   * Says whether the event goes on as announced, with a reason for visitors. Holds for all sub-events.
   *
   * `PUT /events/{eventId}/status`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateStatus(eventId: string, body: Status, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change sub-events.
   *
   * Changes the sub-events with the given ids; the others stay as they are. A new start puts them in order again, with new ids. Only for single and multiple calendars.
   *
   * `PATCH /events/{eventId}/sub-events`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateSubEvents(eventId: string, body: SubEventUpdates, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the theme.
   *
   * Sets the theme, or replaces it by another term of the taxonomy that is a theme.
   *
   * `PUT /events/{eventId}/theme/{termId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateTheme(eventId: string, termId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the type.
   *
   * Replaces the type by another term of the taxonomy, one that holds for events. With any type but "Kamp of vakantie", nobody stays the night.
   *
   * `PUT /events/{eventId}/type/{termId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateType(eventId: string, termId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the age range.
   *
   * Says for which ages the event is meant. Removes the birthdate range.
   *
   * `PUT /events/{eventId}/typical-age-range`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateTypicalAgeRange(eventId: string, body: TypicalAgeRangeInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change videos.
   *
   * Changes the videos with the given ids; the others stay as they are.
   *
   * `PATCH /events/{eventId}/videos`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateVideos(eventId: string, body: VideoUpdates, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Publish, approve, reject or delete.
   *
   * Moves the event along its workflow. Publishing and deleting take the right to edit, approving and rejecting the right to moderate.
   *
   * `PUT /events/{eventId}/workflow-status`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateWorkflowStatus(eventId: string, body: WorkflowStatusInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<500, Problem>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createEventsClient(options: ClientOptions): EventsClient {
  return createClient<EventsClient>(api, options)
}
