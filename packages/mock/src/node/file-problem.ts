const problems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'this user has no right to it',
  EPERM: 'this user has no right to it',
  EROFS: 'it is on a disk that is read only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'this user may fill no more of the disk',
  EFBIG: 'it is larger than this user may make a file',
  EMFILE: 'too many files are open',
}

/** What is wrong with a file, in words: what Node says of it is for who knows its error codes. */
export function fileProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as NodeJS.ErrnoException
  const words = problems[code ?? '']
  return words === undefined ? error.message : `${words} (${code})`
}
