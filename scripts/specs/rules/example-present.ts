import { type Oas3Rule } from '@redocly/openapi-core'

interface MediaType {
  readonly example?: unknown
  readonly examples?: object
}

/** Every body, sent or answered, has an example beside its schema. */
export const examplePresent: Oas3Rule = () => ({
  RequestBody: {
    MediaType(mediaType, { report, location }) {
      if (!hasExample(mediaType)) report({ message: message('request'), location: location.key() })
    },
  },
  Response: {
    MediaType(mediaType, { report, location }) {
      if (!hasExample(mediaType)) report({ message: message('response'), location: location.key() })
    },
  },
})

const hasExample = ({ example, examples }: MediaType): boolean =>
  example !== undefined || (examples !== undefined && Object.keys(examples).length > 0)

const message = (what: string): string =>
  `The ${what} body has no example. Put an "example" beside its schema, with values of your own.`
