import {cp, mkdtemp, rm, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The checkout that this program is part of. */
export const repository = fileURLToPath(new URL('../../', import.meta.url))

/** What of the checkout a site is built from. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']

/**
 * Run some work in a folder of its own that can be built like the checkout
 * itself, so that nothing in the checkout changes and two archives can be made
 * at the same time. The folder is removed afterwards, whatever happens.
 *
 * @param beside folder that it is made in: the one that the result will move to,
 *   because only there a move is a single step
 */
export async function withWorkFolder<Result>(
  beside: string,
  work: (folder: string) => Promise<Result>
): Promise<Result> {
  const folder = await mkdtemp(join(beside, '.anjuan-'))
  try {
    await fillWorkFolder(folder)
    return await work(folder)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** Put into a folder what a site is built from, but for its content. */
export async function fillWorkFolder(folder: string): Promise<void> {
  await Promise.all(
    parts.map((part) => cp(join(repository, part), join(folder, part), {recursive: true}))
  )
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction')
}
