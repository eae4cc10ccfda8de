import type { Finding, Run } from './finding.ts'

/** Opens an issue with GitHub's command `gh`, or brings the open one of this title up to date. */
export async function openIssue({ title, body }: Finding, run: Run): Promise<void> {
  const listed = await run('gh', 'issue', 'list', '--state', 'open', '--limit', '500', '--json', 'number,title')
  const issues = JSON.parse(listed) as readonly { readonly number: number; readonly title: string }[]
  const known = issues.find((issue) => issue.title === title)
  if (known) await run('gh', 'issue', 'edit', String(known.number), '--body', body)
  else await run('gh', 'issue', 'create', '--title', title, '--body', body)
}

/**
 * Commits what has changed to a branch of this name, and opens a pull request of it, or brings the open one up to date.
 *
 * The branch is the watch's own: what it had before is replaced.
 */
export async function openPullRequest({ title, body }: Finding, branch: string, run: Run): Promise<void> {
  await run('git', 'switch', '--force-create', branch)
  await run('git', 'add', '--all')
  await run('git', 'commit', '--message', title)
  await run('git', 'push', '--force', 'origin', branch)
  const listed = await run('gh', 'pr', 'list', '--state', 'open', '--head', branch, '--json', 'number')
  const [known] = JSON.parse(listed) as readonly { readonly number: number }[]
  if (known) await run('gh', 'pr', 'edit', String(known.number), '--body', body)
  else await run('gh', 'pr', 'create', '--head', branch, '--title', title, '--body', body)
}
