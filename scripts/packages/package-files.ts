/** The files of `packages/places` that a new package has too, beside its source. */
export const templateFiles: readonly string[] = [
  'package.json',
  'tsconfig.build.json',
  'tsconfig.json',
  'turbo.json',
  'vitest.config.ts',
]

/** The package to be made. */
export interface NewPackage {
  /** Without the scope: `events`. */
  readonly name: string
  /** The document that it is generated from, from the root: `specs/entry/events.yaml`. */
  readonly spec: string
  /** The document's title. */
  readonly title: string
}

/** Makes the files of a new package from those of `places`. */
export function packageFiles(template: ReadonlyMap<string, string>, target: NewPackage): Map<string, string> {
  const { name, spec, title } = target
  const files = new Map<string, string>()
  for (const [file, content] of template) {
    files.set(
      file,
      content
        .replaceAll('specs/entry/places.yaml', spec)
        .replaceAll('specs/entry/places/', `${spec.replace(/\.yaml$/, '')}/`)
        .replaceAll(/\bplaces\b/g, name)
        .replace(/("description": ").*?( Unofficial)/, `$1A typed client: ${title}.$2`),
    )
  }
  return files
}
