import type {Thing} from '../engine.ts'
import type {HeadField} from '../head-fields.ts'
import type {Heading} from '../passages.ts'

/*
 * The texts of an archive, in blocks of some passages of one document. A block says of its document
 * what a list of results shows, so that nothing else need be read for it.
 *
 *   block = length of the compressed bytes (3 bytes, the low one first), the bytes, zeros
 *
 * Compressed is JSON in GBK, in which a Chinese character has two bytes.
 */

/** What every block of a document says of it. */
export interface Card extends Thing {
  head: HeadField[]
}

/** A passage as it is kept. */
export interface KeptPassage {
  /** Headings that it begins below. */
  headings: Heading[]
  blocks: KeptBlock[]
}

export interface KeptBlock {
  /** Id of the block in its page; '' where it has none. */
  id: string
  /** Of a heading. */
  level: number | null
  text: string
  /** Part of the document that it stands in, behind the first. */
  part?: number
}

export interface TextBlock {
  card: Card
  passages: KeptPassage[]
  /** Traditional characters that stand in it, each with the simplified one that it is compared by. */
  simplified: [traditional: string, simplified: string][]
}

type Row = [
  ...[url: string, title: string, kind: string, date: string | null, district: string],
  ...[filed: string, number: string | null],
  head: [field: HeadField['field'], text: string, ...others: string[]][],
  simplified: string,
  passages: [
    headings: [level: number, text: string][],
    ...[id: string, level: number, text: string, part?: number][]
  ][]
]

/** Bytes in front of a block that say how long it is. */
export const lengthBytes = 3

/** A block as text, to be compressed. */
export function formatBlock({card, passages, simplified}: TextBlock): string {
  const row: Row = [
    ...([card.url, card.title, card.kind, card.date, card.district] as const),
    ...([card.filed, card.number] as const),
    card.head.map(({field, text, others}) => [field, text, ...others]),
    simplified.flat().join(''),
    passages.map(({headings, blocks}) => [
      headings.map(({level, text}): [number, string] => [level, text]),
      ...blocks.map(({id, level, text, part}): [string, number, string, number?] =>
        part === undefined ? [id, level ?? 0, text] : [id, level ?? 0, text, part]
      )
    ])
  ]
  return JSON.stringify(row)
}

/** Read what {@link formatBlock} wrote. */
export function parseBlock(text: string): TextBlock {
  const [url, title, kind, date, district, filed, number, head, pairs, passages] = JSON.parse(
    text
  ) as Row
  const characters = Array.from(pairs)
  return {
    card: {
      ...{url, title, kind, date, district, filed, number},
      head: head.map(([field, of, ...others]) => ({field, text: of, others}))
    },
    passages: passages.map(([headings, ...blocks]) => ({
      headings: headings.map(([level, of]) => ({level, text: of})),
      blocks: blocks.map(([id, level, of, part]) => ({
        ...{id, level: level === 0 ? null : level, text: of},
        ...(part !== undefined && {part})
      }))
    })),
    simplified: Array.from({length: characters.length / 2}, (_, at) => [
      characters[2 * at] ?? '',
      characters[2 * at + 1] ?? ''
    ])
  }
}
