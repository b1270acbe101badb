import {resolve} from 'node:path'
import {attachNotes} from './notes/attach.ts'
import {isBlankPage} from './sources/blank-page.ts'
import type {Fault} from './sources/fault.ts'
import {nameApart} from './sources/names.ts'
import {partsOfPages} from './sources/saved-page.ts'
import {type Found, Walk} from './sources/walk.ts'

/** A source that was found, and the path that the archive will know it by: no two have the same. */
export interface FoundSource {
  path: string
  file: string
  /** Path of what people noted of it, if they did. */
  note?: string | undefined
  /** How many styles, scripts, images and empty frames were saved with it, where it is a page: they are no sources. */
  parts?: number
  /** Why it is left out, if it is: it is not opened, and its report says so. */
  fault?: Fault
}

/** How to look for sources. */
export interface FindOptions {
  /** Whether links are followed that lead out of the folders that were asked for. */
  followLinks?: boolean
}

/**
 * The files at and below some paths, each once, in an order that does not depend on
 * the machine; hidden ones and what systems leave in folders are passed over. What
 * stands there but cannot be read as a file (pipes, folders that do not open, names
 * that are not UTF-8, links to outside or nowhere) is listed with its fault. What was saved with a
 * web page is counted there, and no source. What people noted
 * of a source (`NAME.source.yaml`) is no source of its own.
 *
 * @throws the error of `node:fs` where a path does not exist
 */
export async function findSources(
  paths: readonly string[],
  {followLinks = false}: FindOptions = {}
): Promise<FoundSource[]> {
  const walk = new Walk(followLinks)
  for (const root of outermostFirst(paths)) await walk.add(root)
  const found = new Map<string, Found>()
  for (const each of await walk.finish()) {
    if (!found.has(each.shown)) found.set(each.shown, each)
  }
  const parts = partsOfPages(new Set(found.keys()), (shown) =>
    isBlankPage(found.get(shown)?.path ?? shown)
  )
  for (const part of parts.keys()) found.delete(part)
  const counts = countValues(parts)
  const {notes, astray} = attachNotes(found)
  for (const shown of [...notes.values()].map(({shown}) => shown)) found.delete(shown)
  for (const shown of astray) {
    const note = found.get(shown)
    if (note) found.set(shown, {...note, fault: {rule: 'note-astray', status: 'failed'}})
  }
  const names = nameApart(
    new Map([...found].map(([shown, {depth}]) => [shown, Math.max(depth, 1)]))
  )
  return [...found]
    .map(([shown, {path, fault}]) => ({
      path,
      file: names.get(shown) ?? shown,
      ...(notes.has(shown) && {note: notes.get(shown)?.path}),
      ...(counts.has(shown) && {parts: counts.get(shown) ?? 0}),
      ...(fault && {fault})
    }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.file), Buffer.from(b.file)))
}

function countValues(map: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of map.values()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** A folder before those in it, so that names do not depend on the order of the paths. */
function outermostFirst(paths: readonly string[]): string[] {
  const resolved = new Set(paths.map((path) => resolve(path)))
  return [...resolved].sort(
    (a, b) => a.length - b.length || Buffer.compare(Buffer.from(a), Buffer.from(b))
  )
}
