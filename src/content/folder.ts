import {createHash} from 'node:crypto'
import {resolve} from 'node:path'

/** Names to Astro the archive that pages are made of; the commands set it from `--content`. */
export const contentVariable = 'ANJUAN_CONTENT'

/** Folder of the archive that pages are made of: absolute, or else `content`, below the root of the project. */
export function contentFolder(): string {
  const given = process.env[contentVariable] ?? ''
  return given === '' ? 'content' : resolve(given)
}

/** Where Astro keeps what it knows of that archive, below the root: each archive has a folder of its own. */
export function cacheFolder(): string {
  const content = contentFolder()
  if (content === 'content') return './.astro/cache'
  const name = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return `./.astro/archives/${name}`
}
