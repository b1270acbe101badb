import {fileURLToPath} from 'node:url'
import type {CompiledBlock, CompiledDocument, CompiledPieces} from '../documents/compiled.ts'
import {mostPerCharacter, partBytes, tableEnd, tableStart} from '../documents/parts.ts'
import type {DocumentRecord} from '../schema/records/record.ts'
import {citationsOf} from '../laws/citations.ts'
import {type CompiledPage, type Front, frontOf, parseFront, type Summary} from './front.ts'
import {formatNote, type Note, parseNote} from './note.ts'
import {type Entry, openPack, type Pack} from './pack.ts'
import {createPack} from './write-pack.ts'

/**
 * Compiled documents wait for their pages in one file, found by digest through
 * an index beside it. One file and not one for each, because making a file
 * costs as much as compiling a short document.
 *
 * An entry is a line of JSON with what a page says of its text, the HTML of head
 * and body, and lines of JSON with records and blocks. So a page takes its HTML as it stands, and
 * only exports read the rest.
 */
export type {CompiledPage, Summary} from './front.ts'

/** What is said of the text of a document, block by block. */
export interface CompiledText extends Summary {
  blocks: CompiledBlock[]
  records: DocumentRecord[]
}

/** Where compiled documents are kept between loading and rendering. */
export function compiledFolder(cacheDir: URL): string {
  return fileURLToPath(new URL('documents/', cacheDir))
}

/** Compiled documents of the last load, by digest. */
export interface CompiledReader {
  has: (digest: string) => boolean
  /** Whether the HTML of a document comes in pieces. */
  isLong: (digest: string) => boolean
  /** Bytes that a document takes; 0 where it is not there. */
  size: (digest: string) => number
  /** @throws where the digest is not there */
  page: (digest: string) => CompiledPage
  /** Pages that a text is divided into. @throws where the digest is not there */
  parts: (digest: string) => number
  /**
   * HTML of a part of a text, as in {@link CompiledPage}.
   *
   * @param number counted from 1
   * @throws where the digest or the part is not there
   */
  part: (digest: string, number: number) => string | Iterable<string>
  /** @throws where the digest is not there */
  text: (digest: string) => CompiledText
  /** What lists of the whole archive need to know of it; its text is not read for that. @throws where the digest is not there */
  note: (digest: string) => Note
  /** What is told of a document by records. @throws where the digest is not there */
  records: (digest: string) => DocumentRecord[]
  /**
   * The blocks of a document, read as they are asked for.
   *
   * @param onShare told how much of the document was read, from 0 to 1
   * @throws where the digest is not there
   */
  blocks: (digest: string, onShare?: (share: number) => void) => Iterable<CompiledBlock>
  /** What {@link CompiledWriter.keep} takes entries from. */
  pack: Pack
  close: () => void
}

export function openCompiled(folder: string): CompiledReader {
  const pack = openPack(folder)
  const entryOf = (digest: string): Entry => {
    const entry = pack.get(digest)
    if (!entry) throw new Error(`Expected ${digest} among the compiled documents in ${folder}`)
    return entry
  }
  function* piecesAt(start: number, length: number): Generator<string> {
    const bytes = 2 * charactersTogether
    let open = ''
    for (let at = 0; at < length; at += bytes) {
      const piece = open + pack.text(start + at, Math.min(bytes, length - at))
      // The two halves of one character stay together, for those who turn each piece into bytes.
      open = isHalf(piece) ? piece.slice(-1) : ''
      yield piece.slice(0, piece.length - open.length)
    }
    yield open
  }
  function* linesAt(start: number, length: number): Generator<string> {
    let open = ''
    for (const piece of piecesAt(start, length)) {
      const lines = piece.split('\n')
      open += lines.shift() ?? ''
      for (const line of lines) {
        yield open
        open = line
      }
    }
  }
  /** That of the document which was asked for last: each page and heading of a long one asks for it again. */
  let last: {digest: string; front: Front; start: number} | null = null
  const lineOf = (digest: string): {front: Front; start: number} => {
    if (last?.digest === digest) return last
    const {start, front} = entryOf(digest)
    const [first = ''] = linesAt(start, front)
    last = {digest, front: JSON.parse(first) as Front, start: start + 2 * (first.length + 1)}
    return last
  }
  /** HTML as a whole where it is short, else in pieces. */
  const htmlAt = (start: number, length: number) =>
    2 * length <= longest ? pack.text(start, 2 * length) : piecesAt(start, 2 * length)
  const page = (digest: string): CompiledPage => {
    const entry = entryOf(digest)
    if (entry.front <= longest) return parseFront(pack.text(entry.start, entry.front))
    const {front, start} = lineOf(digest)
    const {head, body, ...summary} = front
    return {
      ...summary,
      head: pack.text(start, 2 * head),
      body: piecesAt(start + 2 * head, 2 * body)
    }
  }
  const parts = (digest: string): number =>
    entryOf(digest).front <= shortest ? 1 : lineOf(digest).front.parts.length
  const part = (digest: string, number: number): string | Iterable<string> => {
    const {front, start} = lineOf(digest)
    const own = front.parts[number - 1]
    if (!own) throw new RangeError(`Expected a part of ${digest}, not part ${String(number)}`)
    const from = front.parts.slice(0, number - 1).reduce((sum, {length}) => sum + length, 0)
    const html = htmlAt(start + 2 * (front.head + from), own.length)
    const before = front.parts[number - 2]?.isOpen ? tableStart : ''
    const after = own.isOpen ? tableEnd : ''
    return typeof html === 'string' ? before + html + after : enclosed(before, html, after)
  }
  const text = (digest: string): CompiledText => {
    const {start, front, length} = entryOf(digest)
    const {headings, han} = lineOf(digest).front
    return {headings, han, ...parseRest(linesAt(start + front, length - front))}
  }
  const records = (digest: string): DocumentRecord[] => {
    const {start, front, length} = entryOf(digest)
    const [first = '[]'] = linesAt(start + front, length - front)
    return JSON.parse(first) as DocumentRecord[]
  }
  function* blocks(digest: string, onShare: (share: number) => void = () => undefined) {
    const {start, front, length} = entryOf(digest)
    let characters = 0
    for (const line of linesAt(start + front, length - front)) {
      onShare((2 * characters) / (length - front))
      // The first line is that of the records.
      if (characters > 0) for (const row of JSON.parse(line) as Row[]) yield toBlock(row)
      characters += line.length + 1
    }
  }
  return {
    has: (digest) => pack.get(digest) !== undefined,
    isLong: (digest) => (pack.get(digest)?.front ?? 0) > longest,
    size: (digest) => pack.get(digest)?.length ?? 0,
    page,
    parts,
    part,
    text,
    note: (digest) => parseNote(entryOf(digest).note),
    records,
    blocks,
    pack,
    close: () => pack.close()
  }
}

/** Takes the compiled documents of one load, in any order. */
export interface CompiledWriter {
  add: (digest: string, document: CompiledDocument | CompiledPieces) => void
  /**
   * Take over an entry of the last load.
   *
   * @returns whether it was there, and whole
   */
  keep: (digest: string, before: CompiledReader) => boolean
  /** Put what was added in the place of the last load. */
  finish: () => void
  /** Leave the last load as it is. */
  abandon: () => void
}

export function createCompiled(folder: string): CompiledWriter {
  const writer = createPack(folder)
  return {
    add: (digest, document) =>
      writer.add(digest, frontOf(document), restOf(document), noteOf(document)),
    keep: (digest, before) => writer.keep(digest, before.pack),
    finish: () => writer.finish(),
    abandon: () => writer.abandon()
  }
}

function noteOf({blocks, records}: CompiledDocument | CompiledPieces): string {
  const tasks = records.filter(({type}) => type === 'task').length
  return formatNote({tasks, citations: citationsOf(blocks)})
}

/** So much is written or read at once; all of a long document would be in memory once more. */
const rowsTogether = 1024
const charactersTogether = 1 << 18
/** Bytes of the front of an entry that is read at once. */
const longest = 2 * charactersTogether
/** Bytes of the front of an entry whose text is one part, whatever it is. */
const shortest = 2 * (partBytes / mostPerCharacter)

/** Lines of JSON: the records, then blocks, so many on a line. */
function* restOf({blocks, records}: Omit<CompiledDocument, 'body'>): Generator<string> {
  yield `${JSON.stringify(records)}\n`
  for (let at = 0; at < blocks.length; at += rowsTogether) {
    const rows = blocks.slice(at, at + rowsTogether).map(toRow)
    yield `${JSON.stringify(rows)}\n`
  }
}

function parseRest(lines: Iterable<string>): Pick<CompiledDocument, 'blocks' | 'records'> {
  const blocks: CompiledBlock[] = []
  let records: DocumentRecord[] | null = null
  for (const line of lines) {
    if (records === null) records = JSON.parse(line) as DocumentRecord[]
    else for (const row of JSON.parse(line) as Row[]) blocks.push(toBlock(row))
  }
  return {blocks, records: records ?? []}
}

function* enclosed(before: string, pieces: Iterable<string>, after: string): Generator<string> {
  yield before
  yield* pieces
  yield after
}

/** Whether a text ends within a character of two units. */
function isHalf(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xd800 && last <= 0xdbff
}

type Row = [id: string | null, type: string, level: number | null, at: string | null, text: string]

function toRow({id, type, level, at, text}: CompiledBlock): Row {
  return [id, type, level, at, text]
}

function toBlock([id, type, level, at, text]: Row): CompiledBlock {
  return {id, type, level, at, text}
}
