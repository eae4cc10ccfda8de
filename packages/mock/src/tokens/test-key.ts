// PUBLIC TEST DATA, not a secret: the twin signs with one key, the same for everyone, so that its tokens are the same in
// every run. No real server trusts it.

interface RsaPublicKey {
  readonly kty: 'RSA'
  readonly alg: 'RS256'
  readonly n: string
  readonly e: string
}

/** The twin's public key, as its JWKS shows it. */
export const testPublicKey: RsaPublicKey = {
  kty: 'RSA',
  alg: 'RS256',
  n: 'vi5C2BnNeiKWkjc4DjDEpB_1je-OWp9IDElGn0qDfpPysK5jbTXRPtBb42PlE_TRR2nLbI4BxAhCkeDb9_2iLlL71mn4P6_hCxOXTLy2m8aqmsOfAmvJixuTDAaOMhrqKEH8SYmMYnYUWrkykorOUSovi3i6Pxv-nlvr7_N6Hz2qoATD32c7xhr-QMWJ-2mJb_ByJpoAsPbANMgb5yNjZFT5oH4Pfp7AXpDPnu0LiLGUmxVnbKKNXVfQINDUADJbh_owubODuzS2HoKMxHQcDiVTDur9EF3aZr4hnZ0zFPVv51YBDIvT7RTZE1bLg2tXdVo2Mg8rGF5teyPLI1DzaQ',
  e: 'AQAB',
}

/** The twin's private key: anyone may sign a token that the twin accepts. */
export const testPrivateKey: RsaPublicKey & Readonly<Record<'d' | 'p' | 'q' | 'dp' | 'dq' | 'qi', string>> = {
  ...testPublicKey,
  d: 'EzYQngxTN6J9U9VcpgBSqOKqlzUrC-f5qvYO-oHYMSXoVuUy2YIdekspcRmy9xZcuqpK-JMKxh7wfJR6m_1E0Amlc3Yec-6EHO6UctXAW5GQw9P9gMzbHeCB9O3HmPOjkkACKHqK0hpr-XMqUufPKh9JEL14EO52xM_z0Dgn7rZKtbuiSd7VJ2-SVYE1835F5x8RJuqk2ORouQAjqOY8B4cAf-hcwnzV0sdM4vqNKHZQR_f-lJE-8YJLWYmgWUAWFOO8-P-IzID6M5BhvYGFrCK3IMAp12F8yFBxo3uh09Jeq-nDpCly2EOcgn8HF8S8oJW6PtTG-myT1oWLtgyI5Q',
  p: '_vlsxUtkrOaIeaRG1xiU7pxixdMNig7s-myjin0Ej3ylgowybTQWZ3wR76PJ8_0hHdGYkjbKV5tiVzAMHFUPeO_GVuyBFp38xLO-IzMBkuUJJKptxTLDBAIvjqefrnNYzwvIand19OkCxUQlLtZlVNapmtqHxMEtOQ6JvJbCBl0',
  q: 'vvIccgZmCKRca0K7cykzJ7PWDSeeYFuraks8pKGzrZVWi1EC8GE6T3HvMWhZ3w7-EnzLvsUmWbXOuzdmEbloYVfzbuQtB7FjayzaxVC0eDek9qR5txD-QmnOpCIDsXNigj1v41zssCtomU-LkpJeHMlY_6DYSyN_u1tPvDf1uH0',
  dp: 'Rp_-IfQNMds1SERZnvDfJ-zHazZXlLsnpwH6lrykS75h9fQxb5Ay-H0kVrWOlfeyeZj54t4sU_HlXnMfl6V0ALKhxKgD5ajjP_TtoMBbGj44tyBCAZJa9DxKwf_qOh8XJVqFLABk-u6j5tJGXl_id4pyNkN7weMkTJ6bRlKX8b0',
  dq: 'hpv106iRG7yK7o6vyOKdjnqoBsQMUY-uSxPZH5JjMZba2QH2WXGhgsomPqV63dYa5PuXQtiHTazunWrTiOE1JZK0KVOwLwEtvitz2rAnWayYncubhqPzKuyeYXUdN2bJZllbXGRw80zWw2WhVmXa9N444JUKhgXzkSgxENY-Yp0',
  qi: 'CYe5zjt_LkydnTU7m_q_cT1bwSB76cLu_P9wkioIfRh1Ac9XppGnY5LP9a8i8iUVLLx2PQ69MHbpVuJlKRQJ_Gr8CzLSkL3MeD9E-Vff4ULH06H7FfYN267ve7gZaCR6gtkxNI6oaDznvpmV-NjE3aaSlQZcAZT1FSE1FyXHBRg',
}

/** Names the key in a token's header and in the JWKS. */
export const testKeyId = 'uitkit-test-key'

/** RS256 in WebCrypto's words. */
export const rs256: { readonly name: string; readonly hash: string } = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
