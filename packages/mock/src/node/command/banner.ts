import type { MockServer } from '../../node.ts'

/** What a person reads at the start: where to look, and where everything is. */
export function banner({ environment, control }: MockServer, stateFile: string | undefined): string {
  const names: Readonly<Record<keyof typeof environment, string>> = {
    entry: 'Entry API',
    search: 'Search API',
    taxonomy: 'Taxonomy API',
    auth: 'OAuth server',
    jwtProvider: 'JWT provider',
    uitpas: 'UiTPAS API',
    museumpass: 'museumPASS API',
  }
  const rows = Object.entries(names).map(([name, title]) => [title, environment[name as keyof typeof environment]])
  const table = [['Look into it at', `${control}/`], ...rows].map(([title = '', url]) => `  ${title.padEnd(17)}${url}`)
  const kept = stateFile === undefined ? 'The state is gone when it stops' : `The state is kept in ${stateFile}`
  return `\nThe twin of publiq's servers is ready (unofficial).\n\n${table.join('\n')}\n\n${kept}. Ctrl+C stops it.\n\n`
}
