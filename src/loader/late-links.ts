import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {HeldLink} from '../laws/held-links.ts'
import {writeWhole} from './whole-file.ts'

/** What texts that are put into their pages at the end are to link, by the addresses of their documents; each to where it lies in the site. */
export type LateLinks = Readonly<Record<string, readonly HeldLink[]>>

const name = 'late-links.json'

/** @param folder that of compiled documents */
export function writeLateLinks(folder: string, links: LateLinks): void {
  writeWhole(join(folder, name), JSON.stringify(links))
}

export function readLateLinks(folder: string): LateLinks {
  const path = join(folder, name)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as LateLinks) : {}
}
