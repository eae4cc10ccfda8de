type Endpoint =
  | 'authorize'
  | 'oldAuthorize'
  | 'token'
  | 'oldToken'
  | 'userInfo'
  | 'oldUserInfo'
  | 'keys'
  | 'logout'
  | 'discovery'
  | 'realmDiscovery'

const realm = '/realms/uitid'
const protocol = `${realm}/protocol/openid-connect`

/** Where UiTiD's endpoints are: Keycloak's own paths, and the older ones that still work. */
export const paths: Readonly<Record<Endpoint, string>> = {
  authorize: `${protocol}/auth`,
  oldAuthorize: '/authorize',
  token: `${protocol}/token`,
  oldToken: '/oauth/token',
  userInfo: `${protocol}/userinfo`,
  oldUserInfo: '/userinfo',
  keys: `${protocol}/certs`,
  logout: `${protocol}/logout`,
  discovery: '/.well-known/openid-configuration',
  realmDiscovery: `${realm}/.well-known/openid-configuration`,
}
