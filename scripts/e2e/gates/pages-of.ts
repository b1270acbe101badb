import {readdirSync} from 'node:fs'

/** Paths of all pages of an archive, in order. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true})
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
}
