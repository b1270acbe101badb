import {cpSync} from 'node:fs'
import {symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The checkout that this program is part of. */
export const repository = fileURLToPath(new URL('../../', import.meta.url))

/** What of the checkout a site is built from. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']

/**
 * Put into a folder what a site is built from, but for its content, so that it can be
 * built there like in the checkout itself, and nothing in the checkout changes.
 */
export async function fillWorkFolder(folder: string): Promise<void> {
  // At once: of many small files, each that is waited for costs more than to copy it.
  for (const part of parts) cpSync(join(repository, part), join(folder, part), {recursive: true})
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction')
}
