import { nodeMajors, nodePackage } from '../../scripts/packages/node-package.ts'

/** The TypeScript versions whose users the packages promise to serve. */
export const typescriptVersions: readonly string[] = ['5.9.3', '6.0.3', '7.0.2']

/**
 * What the packed tests install from the registry beside the tarballs: one npm install, in a temporary folder.
 *
 * They are no dependencies of the workspace, so that a fresh clone does not have to wait for them.
 */
export const tools: Readonly<Record<string, string>> = {
  '@arethetypeswrong/cli': '0.18.5',
  '@types/node': '20.19.43',
  msw: '3.0.5',
  'openapi-fetch': '0.17.0',
  publint: '0.3.25',
  ...Object.fromEntries(typescriptVersions.map((version) => [`typescript-${version}`, `npm:typescript@${version}`])),
  ...Object.fromEntries(nodeMajors.map((major) => [`node-${major}`, `npm:${nodePackage()}@^${major}`])),
}

/** What the recipes use, beside what is published. */
export const recipeTools: Readonly<Record<string, string>> = {
  '@babel/preset-env': '7.29.14',
  '@playwright/test': '1.65.1',
  '@tanstack/react-query': '5.108.0',
  '@types/react': '19.3.0',
  '@types/react-dom': '19.3.0',
  'happy-dom': '21.0.4',
  hono: '4.13.19',
  '@jest/globals': '30.5.2',
  jest: '30.5.2',
  react: '19.3.1',
  'react-dom': '19.3.1',
  selfsigned: '5.5.0',
  undici: '7.30.2',
  uuid: '14.0.3',
}

/** vitest, and types of a Node that it runs on. */
export const vitestTools: Readonly<Record<string, string>> = {
  '@types/node': '24.19.2',
  vitest: '5.1.1',
}

/** Next, and what goes with it. */
export const nextTools: Readonly<Record<string, string>> = {
  '@types/react': '19.3.0',
  '@types/react-dom': '19.3.0',
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
}
