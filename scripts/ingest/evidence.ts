import {valueAt} from './accept.ts'
import {isGrounded} from './conventions/facts/grounds.ts'
import {formatPlaces} from './engine/mdx/places.ts'
import {blocksOf, firstLine, textOf} from './engine/tree/blocks.ts'
import type {Block, Document} from './engine/tree/nodes.ts'

type Fields = Document['data']['meta']

/** What was decided of a document, with the ground of each value. */
export interface Grounded {
  meta: Fields
  /** As the front matter keeps it, by field. */
  evidence: Record<string, string>
  /** Values that their ground does not print, which are taken out: nobody could trace them. */
  ungrounded: {field: string; value: string}[]
}

/**
 * What decided values stand on, as ids of blocks; as places where a block is not
 * of the document. A block that became part of another is found by its place.
 */
export function groundsOf(document: Document): Grounded {
  const {evidence = {}} = document.data
  const grounded: Grounded = {meta: document.data.meta, evidence: {}, ungrounded: []}
  const joined = Object.values(evidence).some((block) => block.data.id === undefined)
  const byPlace = new Map<number, Block>()
  for (const block of joined ? blocksOf(document).toReversed() : []) {
    for (const place of block.data.lines) byPlace.set(place, block)
  }
  for (const [field, block] of Object.entries(evidence).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ground = block.data.id === undefined ? (byPlace.get(firstLine(block)) ?? block) : block
    const value = valueAt(grounded.meta, field.split('.'))
    if (typeof value === 'string' && !isGrounded(field, value, textOf(ground))) {
      grounded.meta = without(grounded.meta, field)
      grounded.ungrounded.push({field, value})
    } else {
      grounded.evidence[field] = ground.data.id ?? `@${formatPlaces(block.data.lines)}`
    }
  }
  return grounded
}

function without(meta: Fields, field: string): Fields {
  const [name = '', key] = field.split('.')
  return key === undefined
    ? {...meta, [name]: null}
    : {...meta, dates: {...meta.dates, [key]: null}}
}
