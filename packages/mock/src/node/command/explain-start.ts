/** Says of a port that can't be had which one it is, and what to do; other errors say enough. */
export function explainStart(error: unknown): never {
  const { code, port } = error as NodeJS.ErrnoException & { readonly port?: number }
  if (code === 'EADDRINUSE') {
    const advice = 'Stop what listens there, or choose others with --port; without it any free ports are taken.'
    throw new Error(`Port ${port} is in use. ${advice}`, { cause: error })
  }
  if (code === 'EACCES' && port !== undefined) {
    throw new Error(`Port ${port} is not for this user. Choose a higher one with --port.`, { cause: error })
  }
  throw error
}
