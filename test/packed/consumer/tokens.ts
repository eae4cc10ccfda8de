import assert from 'node:assert/strict'
import { connectUrl, decodeJwt, expiresIn, isExpired, readCallback } from '@uitkit/auth'
import { createMock } from '@uitkit/mock'
import './node-version.js'

const { environment, walkLogin } = createMock()
const destination = 'https://app.example/callback'
assert.match(connectUrl({ environment, destination }), /\/connect\?/)

const { jwt, url } = readCallback(await walkLogin('lotte', { destination }))
assert.equal(String(url), destination)
const claims = decodeJwt(jwt)
assert.equal(isExpired(claims), false)
assert.equal(typeof expiresIn(claims), 'string')
