// Nothing here runs: what it asserts is that it compiles.
import { isProblem } from '@uitkit/client'
import { problemType, type UitpasClient } from '../src/index.ts'

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function assertType<_Assertion extends true>(): void
declare const uitpas: UitpasClient
declare const file: File

// Methods stand under their subject.
const passholder = await uitpas.passholders.get('5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21')
if (passholder.ok) passholder.data.id satisfies string | undefined
// @ts-expect-error There is none without a subject.
void uitpas.get('1')
// @ts-expect-error No such method of this subject.
void uitpas.tariffs.delete('1')

// Queries that are needed
void uitpas.tariffs.get({ eventId: '1', uitpasNumber: '0900000095902', regularPrice: 10 })
// @ts-expect-error It has no price.
void uitpas.tariffs.get({ eventId: '1', uitpasNumber: '0900000095902' })
// @ts-expect-error There is none.
void uitpas.tariffs.get()

// Headers that are needed
void uitpas.uitid.getStatus({ headers: { 'x-registration-token': 'token' } })
void uitpas.uitid.getStatus({ headers: { 'x-registration-token': 'token', 'x-trace': '1' }, timeoutMs: 1_000 })
// @ts-expect-error It lacks its header.
void uitpas.uitid.getStatus({ headers: { 'x-trace': '1' } })
// @ts-expect-error It lacks its header.
void uitpas.uitid.getStatus()

// Files
void uitpas.passholders.updatePicture('1', { file })
// @ts-expect-error It is no picture.
void uitpas.passholders.updatePicture('1', { file: 'me.png' })
const report = await uitpas.financialReports.download('1', 2)
if (report.ok) assertType<Equals<typeof report.data, Blob>>()

// A link is a URL, at once.
const url = uitpas.socialTariffValidation.start({
  state: 's',
  code_challenge: 'c',
  redirect_uri: 'https://example.com',
})
assertType<Equals<typeof url, string>>()

// Problems
if (isProblem(passholder.error, problemType.passholderNotFound)) passholder.error.title satisfies string
