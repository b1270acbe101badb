import {createHash} from 'node:crypto'
import type {Segment} from '../../../src/schema/report.ts'

/**
 * The id of an element that begins a line of a body, and those of the rows of a table;
 * text that looks like one has its mark escaped.
 */
const idsOfElement = /^( *<(?:[A-Za-z][A-Za-z0-9]* id|Table rows)=")([^"\n]*)"/gm

const placesOfElement = / (?:data-)?at="[^"\n]*"/g

/** So many characters, and the rest of their line, are digested at a time; a long body would be in memory twice more. */
const together = 1 << 18

/** Digest of the blocks of a body: its text and its ids, wherever they stand in the source. */
export function digestOfBlocks(body: string): string {
  const hash = createHash('sha256')
  for (let at = 0; at < body.length;) {
    const end = body.indexOf('\n', at + together) + 1 || body.length
    hash.update(body.slice(at, end).replace(placesOfElement, ''))
    at = end
  }
  return hash.digest('hex').slice(0, 16)
}

/** A body with the ids that its blocks are given. */
export function renameInBody(body: string, ids: ReadonlyMap<string, string>): string {
  return body.replace(
    idsOfElement,
    (_, start: string, old: string) =>
      `${start}${old.replace(/[^ ]+/g, (id) => ids.get(id) ?? id)}"`
  )
}

/** Fields of a document in which ids of blocks stand, each by itself or as the value of any field. */
const fieldsOfBlocks: ReadonlySet<string> = new Set(['block', 'blocks', 'evidence'])

/** The fields in front of a document with the ids that its blocks are given. */
export function renameInFields<Fields>(fields: Fields, ids: ReadonlyMap<string, string>): Fields {
  return rename(fields, ids, false) as Fields
}

function rename(value: unknown, ids: ReadonlyMap<string, string>, isId: boolean): unknown {
  if (typeof value === 'string') return isId ? (ids.get(value) ?? value) : value
  if (Array.isArray(value)) return value.map((each) => rename(each, ids, isId))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      rename(each, ids, isId || fieldsOfBlocks.has(name))
    ])
  )
}

/** Where places of a source went, with the ids that blocks are given. */
export function renameInSegments(
  segments: readonly Segment[],
  idsOf: (document: string) => ReadonlyMap<string, string>
): Segment[] {
  return segments.map((segment) => {
    if (segment.to !== 'document') return segment
    const block = idsOf(segment.document).get(segment.block)
    return block === undefined ? segment : {...segment, block}
  })
}
