// What the examples of the READMEs take from their surroundings.

declare const apiKey: string
declare const clientId: string
declare const clientSecret: string
declare const jwt: string
declare const placeId: string
