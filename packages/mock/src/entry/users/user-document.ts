/** A user as the API tells it. */
export interface UserDocument {
  readonly uuid: string
  readonly email: string
  readonly username: string
}

/** Users of UiTiD have no other name than their e-mail address. */
export function userDocument({ id, email }: { readonly id: string; readonly email: string }): UserDocument {
  return { uuid: id, email, username: email }
}
