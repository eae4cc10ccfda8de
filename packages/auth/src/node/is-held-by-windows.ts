/** If Windows refuses a file because somebody (a reader, a virus scanner) has it open just now; it passes. */
export function isHeldByWindows(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException
  return process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(code)
}
