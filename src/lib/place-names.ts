import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {provenancePath} from '../content/files.ts'
import type {DocumentData} from '../schema/document.ts'
import type {Provenance} from '../schema/report.ts'
import {numberedLabel} from '../text/place.ts'

type Labels = NonNullable<Provenance['labels']>

let last: {path: string; labels: Labels} | null = null

/**
 * How people call a place of the source of a document: 第12行, 第3页第7行, 第5段第2列.
 *
 * @param content the folder of the archive
 * @param place counted from 1
 */
export function nameOfPlace(
  content: string,
  {sha256, unit}: DocumentData['source'],
  place: number
): string {
  const path = join(content, provenancePath(sha256))
  // The documents of a bundle come one after the other.
  if (last?.path !== path) last = {path, labels: read(path)}
  return last.labels[place - 1] ?? numberedLabel(unit, place)
}

function read(path: string): Labels {
  if (!existsSync(path)) return []
  return (JSON.parse(readFileSync(path, 'utf8')) as Pick<Provenance, 'labels'>).labels ?? []
}
