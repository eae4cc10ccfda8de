/** A node of a tree of labels. */
export interface LabelledName {
  readonly name: { readonly nl: string }
  readonly label?: string
  readonly children?: readonly LabelledName[]
}
