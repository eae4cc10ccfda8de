// Generated from specs/entry/organizers.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import type { operations, paths, Address, ContactPointInput, Contributors, EducationalDescriptionInput, ForbiddenProblem, LabelNotAllowedProblem, LabelsInput, NewOrganizer, Organizer, OrganizerDescriptionInput, OrganizerImageInput, OrganizerImageReference, OrganizerImageUpdates, OrganizerInput, OrganizerNameInput, Permissions, Problem, SavedOrganizer, UrlInput, VerenigingsloketLink } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken']], optional: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken'], []] },
  operations: {
    addImage: '/organizers/{organizerId}/images POST body',
    addLabel: '/organizers/{organizerId}/labels/{labelName} PUT',
    create: '/organizers POST body',
    delete: '/organizers/{organizerId} DELETE',
    deleteAddress: '/organizers/{organizerId}/address DELETE',
    deleteDescription: '/organizers/{organizerId}/description/{language} DELETE',
    deleteEducationalDescription: '/organizers/{organizerId}/educational-description/{language} DELETE',
    get: '/organizers/{organizerId} GET query optional',
    getContributors: '/organizers/{organizerId}/contributors GET',
    getPermissions: '/organizers/{organizerId}/permissions GET',
    getVerenigingsloket: '/organizers/{organizerId}/verenigingsloket GET',
    removeImage: '/organizers/{organizerId}/images/{imageId} DELETE',
    removeLabel: '/organizers/{organizerId}/labels/{labelName} DELETE',
    removeVerenigingsloket: '/organizers/{organizerId}/verenigingsloket DELETE',
    replace: '/organizers/{organizerId} PUT body',
    replaceLabels: '/organizers/{organizerId}/labels PUT body',
    setMainImage: '/organizers/{organizerId}/images/main PUT body',
    updateAddress: '/organizers/{organizerId}/address/{language} PUT body',
    updateContactPoint: '/organizers/{organizerId}/contact-point PUT body',
    updateContributors: '/organizers/{organizerId}/contributors PUT body',
    updateDescription: '/organizers/{organizerId}/description/{language} PUT body',
    updateDutchAddress: '/organizers/{organizerId}/address PUT body',
    updateDutchName: '/organizers/{organizerId}/name PUT body',
    updateEducationalDescription: '/organizers/{organizerId}/educational-description/{language} PUT body',
    updateImages: '/organizers/{organizerId}/images PATCH body',
    updateName: '/organizers/{organizerId}/name/{language} PUT body',
    updateUrl: '/organizers/{organizerId}/url PUT body',
  },
}

/** Every operation as a method. */
export interface OrganizersClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * Add an image.
   *
   * Links an uploaded image to the organizer. The first one becomes the main image. Texts that are left out are copied from the upload.
   *
   * `POST /organizers/{organizerId}/images`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addImage(organizerId: string, body: OrganizerImageInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Add a label.
   *
   * Adds one label, and makes it when it does not exist. It lands among `labels` or `hiddenLabels` by its own visibility.
   *
   * `PUT /organizers/{organizerId}/labels/{labelName}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addLabel(organizerId: string, labelName: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem | LabelNotAllowedProblem> | Failure<404, Problem>>>
  /**
   * Create an organizer.
   *
   * Adds an organizer, which can be read at once. No other organizer may have its `url`.
   *
   * `POST /organizers`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  create(body: NewOrganizer, options?: CallOptions): Promise<Result<Success<201, SavedOrganizer> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  /**
   * Delete an organizer.
   *
   * Unlinks the organizer from its events and places and sets its status to `DELETED`. It stays readable and keeps its `url`. Takes the permission "Organisaties beheren", which a creator does not have.
   *
   * `DELETE /organizers/{organizerId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  delete(organizerId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove the address.
   *
   * Removes the address in every language, and the coordinates with it.
   *
   * `DELETE /organizers/{organizerId}/address`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteAddress(organizerId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove a description.
   *
   * Removes the description in one language. Does nothing where there is none.
   *
   * `DELETE /organizers/{organizerId}/description/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteDescription(organizerId: string, language: operations['deleteDescription']['parameters']['path']['language'], options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove a description for schools.
   *
   * Removes the description for schools in one language. Does nothing where there is none.
   *
   * `DELETE /organizers/{organizerId}/educational-description/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  deleteEducationalDescription(organizerId: string, language: operations['deleteEducationalDescription']['parameters']['path']['language'], options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read an organizer.
   *
   * Gives the organizer as it is now, deleted ones included. Anyone may read; contributors are told only to those who may edit.
   *
   * `GET /organizers/{organizerId}`
   *
   * May be called without credentials, or with a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  get(organizerId: string, query?: operations['get']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, Organizer> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read the contributors.
   *
   * Lists the e-mail addresses of those who may edit besides the creator.
   *
   * `GET /organizers/{organizerId}/contributors`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getContributors(organizerId: string, options?: CallOptions): Promise<Result<Success<200, Contributors> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read the own permissions.
   *
   * Lists what the caller may do with this organizer.
   *
   * `GET /organizers/{organizerId}/permissions`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getPermissions(organizerId: string, options?: CallOptions): Promise<Result<Success<200, Permissions> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read the link with Verenigingsloket.
   *
   * Tells which association the organizer is in Verenigingsloket, and whether the link holds.
   *
   * `GET /organizers/{organizerId}/verenigingsloket`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getVerenigingsloket(organizerId: string, options?: CallOptions): Promise<Result<Success<200, VerenigingsloketLink> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<503, Problem>>>
  /**
   * Remove an image.
   *
   * Unlinks an image. When it was the main one, the next image takes over. Does nothing where there is none with this id.
   *
   * `DELETE /organizers/{organizerId}/images/{imageId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeImage(organizerId: string, imageId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Remove a label.
   *
   * Removes one label. Does nothing where the organizer does not have it.
   *
   * `DELETE /organizers/{organizerId}/labels/{labelName}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeLabel(organizerId: string, labelName: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem | LabelNotAllowedProblem> | Failure<404, Problem>>>
  /**
   * Remove the link with Verenigingsloket.
   *
   * Makes the status of the link `cancelled`. For owners of the organizer alone.
   *
   * `DELETE /organizers/{organizerId}/verenigingsloket`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  removeVerenigingsloket(organizerId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, Problem> | Failure<404, Problem> | Failure<503, Problem>>>
  /**
   * Replace an organizer.
   *
   * Overwrites the whole organizer: what the body leaves out is removed. Labels that were added one by one stay. The organizer must exist already.
   *
   * `PUT /organizers/{organizerId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  replace(organizerId: string, body: OrganizerInput, options?: CallOptions): Promise<Result<Success<200, SavedOrganizer> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Replace the labels.
   *
   * Sets the complete list of labels. Private ones that the caller may not use are skipped and kept in silence.
   *
   * `PUT /organizers/{organizerId}/labels`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  replaceLabels(organizerId: string, body: LabelsInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Choose the main image.
   *
   * Makes one of the linked images the main one.
   *
   * `PUT /organizers/{organizerId}/images/main`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  setMainImage(organizerId: string, body: OrganizerImageReference, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the address.
   *
   * Sets the address in one language. The server looks up the coordinates afterwards.
   *
   * `PUT /organizers/{organizerId}/address/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateAddress(organizerId: string, language: operations['updateAddress']['parameters']['path']['language'], body: Address, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the contact point.
   *
   * Replaces all phone numbers, e-mail addresses and web pages.
   *
   * `PUT /organizers/{organizerId}/contact-point`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateContactPoint(organizerId: string, body: ContactPointInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Replace the contributors.
   *
   * Sets the complete list of contributors; an empty one removes them all.
   *
   * `PUT /organizers/{organizerId}/contributors`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateContributors(organizerId: string, body: Contributors, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Describe an organizer.
   *
   * Sets the description in one language. Remove it with `deleteDescription`; a blank text is refused.
   *
   * `PUT /organizers/{organizerId}/description/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateDescription(organizerId: string, language: operations['updateDescription']['parameters']['path']['language'], body: OrganizerDescriptionInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the address in Dutch.
   *
   * `PUT /organizers/{organizerId}/address`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `updateAddress` with `nl` as language, which does the same.
   */
  updateDutchAddress(organizerId: string, body: Address, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Rename an organizer in Dutch.
   *
   * `PUT /organizers/{organizerId}/name`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   *
   * @deprecated Deprecated: use `updateName` with `nl` as language, which does the same.
   */
  updateDutchName(organizerId: string, body: OrganizerNameInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Describe an organizer to schools.
   *
   * Sets the description for schools in one language. Remove it with `deleteEducationalDescription`; a blank text is refused.
   *
   * `PUT /organizers/{organizerId}/educational-description/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateEducationalDescription(organizerId: string, language: operations['updateEducationalDescription']['parameters']['path']['language'], body: EducationalDescriptionInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change images.
   *
   * Changes the texts of the images with the given ids, for this organizer alone; the others stay as they are.
   *
   * `PATCH /organizers/{organizerId}/images`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateImages(organizerId: string, body: OrganizerImageUpdates, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Rename an organizer.
   *
   * Sets the name in one language, 1 to 90 characters. Other languages keep theirs.
   *
   * `PUT /organizers/{organizerId}/name/{language}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateName(organizerId: string, language: operations['updateName']['parameters']['path']['language'], body: OrganizerNameInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Change the website.
   *
   * Sets the `url`, which no other organizer may have. Scheme, leading `www.` and trailing slashes make no difference.
   *
   * `PUT /organizers/{organizerId}/url`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  updateUrl(organizerId: string, body: UrlInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createOrganizersClient(options: ClientOptions): OrganizersClient {
  return createClient<OrganizersClient>(api, options)
}
