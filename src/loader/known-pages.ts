import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, rmdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {filesOfParts} from '../lib/part-url.ts'
import {filesOfSource} from '../lib/source-view.ts'
import {pageIds} from '../schema/reserved.ts'
import {writeWhole} from './whole-file.ts'

/**
 * Digests of what pages show, by the addresses of their documents, or of their sources. That of one
 * that has several ends in their number: `…/5`.
 */
export type PageKeys = Record<string, string>

/** What the pages of a site are made of, and which of them were taken from the site before. */
export interface MadePages {
  keys: PageKeys
  kept: string[]
}

/** What has pages that may stay as they are: each route of pages is a type of its own. */
const pageTypes = [
  'documents',
  'sources',
  'sessions',
  'attendance',
  'dossiers',
  'districts',
  'kinds',
  'years',
  'coverage',
  'tasks',
  'people',
  'bodies',
  'laws'
] as const
export type PageType = (typeof pageTypes)[number]

/**
 * The files that a page comes with.
 *
 * @param id address of a document, or of another page (`sources/…`)
 * @param key what stands for it in {@link PageKeys}
 */
export function pageFilesOf(id: string, key: string): readonly string[] {
  const names = isDocument(id)
    ? [...filesOfParts(partsIn(key)), 'index.txt', 'index.md', 'index.json']
    : isSource(id)
      ? filesOfSource(partsIn(key))
      : isDossier(id)
        ? ['index.html', 'dossier.zip']
        : ['index.html']
  return names.map((name) => `${id}/${name}`)
}

function partsIn(key: string): number {
  return Number(/\/(\d+)$/.exec(key)?.[1] ?? 1)
}

/** Documents stand three levels down, below what is no page of the site itself, nor of a session. */
function isDocument(id: string): boolean {
  const [first = '', second, item] = id.split('/')
  if (pageIds.has(first) || second === 'attendance') return false
  return item !== undefined && !isDossier(id)
}

function isSource(id: string): boolean {
  return id.startsWith('sources/')
}

/** All of a session on a page, or a part of it: `<district>/<session>/print`, `…/print/2`. */
function isDossier(id: string): boolean {
  return id.split('/')[2] === 'print'
}

const knownName = 'known-pages.json'
const madeName = (type: PageType) => `pages-of-${type}.json`

/** Tell a build which pages wait for it in the site. @param folder that of compiled documents */
export function writeKnownPages(folder: string, keys: PageKeys): void {
  mkdirSync(folder, {recursive: true})
  writeWhole(join(folder, knownName), JSON.stringify(keys))
  waiting.delete(folder)
}

/** The pages that wait, by folder: each type of pages asks for them. */
const waiting = new Map<string, PageKeys | null>()

function readKnownPages(folder: string): PageKeys | null {
  const read = waiting.get(folder)
  if (read !== undefined) return read
  const known = readJson(join(folder, knownName)) as PageKeys | null
  waiting.set(folder, known)
  return known
}

/** Whether a build may take pages that wait in its site. @param folder that of compiled documents */
export function hasKnownPages(folder: string): boolean {
  return Object.keys(readKnownPages(folder) ?? {}).length > 0
}

/**
 * Choose the pages that need not be rendered, because what they show is what it was.
 *
 * @param folder that of compiled documents
 * @returns the views of all others
 */
export function choosePages<View extends {id: string; parts?: number}>(
  folder: string,
  type: PageType,
  views: readonly View[]
): View[] {
  const known = readKnownPages(folder)
  const made: MadePages = {keys: {}, kept: []}
  const others: View[] = []
  for (const view of views) {
    const {parts = 1} = view
    const digest = createHash('sha256').update(JSON.stringify(view)).digest('hex')
    const key = digest + (parts > 1 ? `/${String(parts)}` : '')
    made.keys[view.id] = key
    if (known?.[view.id] === key) made.kept.push(view.id)
    else others.push(view)
  }
  writeWhole(join(folder, madeName(type)), JSON.stringify(made))
  return others
}

/** What the last build has made. @param folder that of compiled documents */
export function readMadePages(folder: string): MadePages {
  const all: MadePages = {keys: {}, kept: []}
  for (const type of pageTypes) {
    const made = readJson(join(folder, madeName(type))) as MadePages | null
    Object.assign(all.keys, made?.keys)
    for (const id of made?.kept ?? []) all.kept.push(id)
  }
  return all
}

/**
 * Remove from a site those of the pages that wait in it which were not chosen to stay, with all their
 * files. To be done when all are chosen and before any is made: the files may be those of
 * the site that stands, too, and must not be written into.
 *
 * @param folder that of compiled documents
 */
export function dropOtherPages(folder: string, site: string): void {
  const kept = new Set(readMadePages(folder).kept)
  const others = Object.entries(readKnownPages(folder) ?? {}).filter(([id]) => !kept.has(id))
  for (const path of others.flatMap(([id, key]) => pageFilesOf(id, key))) {
    rmSync(join(site, path), {force: true})
    for (let at = dirname(path); at !== '.' && isEmptied(join(site, at)); at = dirname(at));
  }
}

/** Remove a folder if nothing is in it; whether that was so. */
function isEmptied(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch {
    return false
  }
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
