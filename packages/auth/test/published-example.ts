import { makeJwt } from './make-jwt.ts'

/** The example token that publiq publishes, to the byte: PHP writes slashes as `\/`. */
export const publishedExample: string = makeJwt(
  String.raw`{"iss":"http:\/\/culudb-jwt-provider.dev","uid":"86a02c65-696d-4c16-a9b1-9e3bc8e6303c",` +
    '"nick":"Zoë","email":"zoe@example.com","iat":1505803743,"exp":1505846943,"nbf":1505803743}',
  '{"typ":"JWT","alg":"RS256"}',
)
