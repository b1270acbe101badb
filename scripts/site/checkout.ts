import {cpSync} from 'node:fs'
import {symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The checkout that this program is part of. */
export const repository = fileURLToPath(new URL('../../', import.meta.url))

/** Files that are put into each site as they are. */
export const publicFiles = join(repository, 'public')

/** What of the checkout the code of the pages is bundled from. */
const sources = ['src', 'public', 'astro.config.mjs', 'tsconfig.json']

/** Put into a folder what a site is made with, so that it can be made there, and nothing in the checkout changes. */
export async function fillWorkFolder(folder: string): Promise<void> {
  cpSync(join(repository, 'package.json'), join(folder, 'package.json'))
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction')
}

/** Put into a work folder what the code of the pages is bundled from; most runs have that from an earlier one. */
export function fillWithCode(folder: string): void {
  // At once: of many small files, each that is waited for costs more than to copy it.
  for (const part of sources) cpSync(join(repository, part), join(folder, part), {recursive: true})
}
