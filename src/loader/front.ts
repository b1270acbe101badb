import type {CompiledBlock, CompiledDocument, CompiledPieces} from '../documents/compiled.ts'
import {type Part, partsOf} from '../documents/parts.ts'
import {countHan} from '../text/han.ts'

/** What pages and lists say of a text without reading it. */
export interface Summary {
  /** Headings below the title; level 1 is the widest. */
  headings: {id: string; level: number; text: string}[]
  /** Han characters, title included. */
  han: number
}

/** What a page shows of a document. */
export interface CompiledPage extends Summary {
  /** Of a text with far to go, the Han characters of each heading up to the next one that is as wide. */
  lengths: number[] | null
  /** Runs of the body that are a page each. */
  parts: Part[]
  head: string
  /** HTML; of a long document in pieces, which are read when their turn comes. */
  body: string | Iterable<string>
}

/** The first line of an entry; after it come the HTML of head and body. */
export interface Front extends Omit<CompiledPage, 'head' | 'body'> {
  /** Lengths of the HTML. */
  head: number
  body: number
}

/** What stands in front of an entry, which pages take: a line of JSON, head and body. */
export function* frontOf({
  head,
  body,
  blocks
}: CompiledDocument | CompiledPieces): Generator<string> {
  const pieces = typeof body === 'string' ? [body] : body
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const front: Front = {
    ...summarise(blocks),
    parts: partsOf(pieces),
    head: head.length,
    body: length
  }
  yield `${JSON.stringify(front)}\n${head}`
  yield* pieces
}

export function parseFront(text: string): CompiledPage {
  const start = text.indexOf('\n') + 1
  const {head, body, ...summary} = JSON.parse(text.slice(0, start)) as Front
  return {
    ...summary,
    head: text.slice(start, start + head),
    body: text.slice(start + head, start + head + body)
  }
}

/** Han characters of a text in which it is told how long its sections are. */
const far = 10_000

function summarise(blocks: readonly CompiledBlock[]): Summary & Pick<Front, 'lengths'> {
  const headings = blocks.flatMap(({id, level, text}) =>
    level === null || id === null ? [] : [{id, level, text}]
  )
  const han = blocks.reduce((sum, {text}) => sum + countHan(text), 0)
  return {headings, han, lengths: han < far ? null : lengthsOf(blocks)}
}

function lengthsOf(blocks: readonly CompiledBlock[]): number[] {
  const lengths: number[] = []
  /** Headings that are open, the widest first. */
  let open: {level: number; at: number; from: number}[] = []
  let han = 0
  const close = (level: number) => {
    for (const {at, from} of open.filter((each) => each.level >= level)) lengths[at] = han - from
    open = open.filter((each) => each.level < level)
  }
  for (const {id, level, text} of blocks) {
    if (level !== null && id !== null) {
      close(level)
      open.push({level, at: lengths.length, from: han})
      lengths.push(0)
    }
    han += countHan(text)
  }
  close(0)
  return lengths
}
