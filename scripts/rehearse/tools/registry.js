// A registry on loopback: `node registry.js STORAGE UPLINK`, with a free port, which is told to the parent.
// What is ours it has only from who publishes here; all else comes from the registry behind it.

import { runServer } from 'verdaccio'

const [storage, uplink] = process.argv.slice(2)
const everybody = { access: '$all', publish: '$all' }
const server = await runServer({
  self_path: storage,
  storage,
  uplinks: { behind: { url: uplink, timeout: '60s', maxage: '60m' } },
  packages: { '@uitkit/*': everybody, '**': { access: '$all', proxy: 'behind' } },
  // A package's own manifest weighs little; the twin's tarball, sent as base64, more than the default allows.
  max_body_size: '50mb',
  web: { enable: false },
  log: { type: 'stdout', level: 'error' },
})
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
process.once('disconnect', () => process.exit())
