import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {CompiledBlock, CompiledDocument, CompiledTask} from '../documents/compile.ts'
import {countHan} from '../text/han.ts'

/**
 * Compiled documents wait for their pages in one file, found by digest through
 * an index beside it. One file and not one for each, because making a file
 * costs as much as compiling a short document. In UTF-16, which is what strings
 * are in memory: turning Chinese into UTF-8 and back costs more again.
 *
 * An entry is a line of JSON with what a page says of its text, the HTML of head
 * and body, and the blocks as JSON. So a page takes its HTML as it stands, and
 * only exports read the rest.
 */
const encoding = 'utf16le'
const packName = 'documents.utf16'
const indexName = 'documents.json'

/** Where each digest stands in the pack: first byte and number of bytes. */
type Index = Map<string, readonly [start: number, length: number]>

/** What pages and lists say of a text without reading it. */
export interface Summary {
  /** Headings below the title; level 1 is the widest. */
  headings: {id: string; level: number; text: string}[]
  /** Han characters, title included. */
  han: number
}

/** What a page shows of a document. */
export interface CompiledPage extends Summary {
  head: string
  body: string
}

/** Where compiled documents are kept between loading and rendering. */
export function compiledFolder(cacheDir: URL): string {
  return fileURLToPath(new URL('documents/', cacheDir))
}

/** Compiled documents of the last load, by digest. */
export interface CompiledReader {
  has: (digest: string) => boolean
  /** @throws where the digest is not there */
  page: (digest: string) => CompiledPage
  /** @throws where the digest is not there */
  document: (digest: string) => CompiledDocument & Summary
  bytes: (digest: string) => Buffer
  close: () => void
}

export function openCompiled(folder: string): CompiledReader {
  const index = readIndex(folder)
  const pack = index.size > 0 ? openSync(join(folder, packName), 'r') : null
  const bytes = (digest: string): Buffer => {
    const entry = index.get(digest)
    if (!entry || pack === null)
      throw new Error(`Expected ${digest} among the compiled documents in ${folder}`)
    const buffer = Buffer.allocUnsafe(entry[1])
    readSync(pack, buffer, 0, entry[1], entry[0])
    return buffer
  }
  return {
    has: (digest) => index.has(digest),
    page: (digest) => parseEntry(bytes(digest).toString(encoding)).page,
    document: (digest) => {
      const {page, rest} = parseEntry(bytes(digest).toString(encoding))
      const [rows, tasks] = JSON.parse(rest) as [Row[], CompiledTask[]]
      return {...page, blocks: rows.map(toBlock), tasks}
    },
    bytes,
    close: () => {
      if (pack !== null) closeSync(pack)
    }
  }
}

/** Takes the compiled documents of one load, in any order. */
export interface CompiledWriter {
  add: (digest: string, document: CompiledDocument) => void
  /** Take over an entry of the last load. */
  keep: (digest: string, bytes: Buffer) => void
  /** Put what was added in the place of the last load. */
  finish: () => void
}

export function createCompiled(folder: string): CompiledWriter {
  mkdirSync(folder, {recursive: true})
  const index: Index = new Map()
  const path = join(folder, packName)
  const pack = openSync(`${path}.new`, 'w')
  let end = 0
  const keep = (digest: string, bytes: Buffer) => {
    writeSync(pack, bytes)
    index.set(digest, [end, bytes.length])
    end += bytes.length
  }
  return {
    add: (digest, document) => keep(digest, Buffer.from(formatEntry(document), encoding)),
    keep,
    finish: () => {
      closeSync(pack)
      renameSync(`${path}.new`, path)
      writeFileSync(join(folder, indexName), JSON.stringify([...index]))
    }
  }
}

function readIndex(folder: string): Index {
  const path = join(folder, indexName)
  return new Map(
    existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as [string, [number, number]][]) : []
  )
}

interface Stored extends Summary {
  /** Lengths of the HTML. */
  head: number
  body: number
}

function formatEntry({head, body, blocks, tasks}: CompiledDocument): string {
  const stored: Stored = {...summarise(blocks), head: head.length, body: body.length}
  return `${JSON.stringify(stored)}\n${head}${body}${JSON.stringify([blocks.map(toRow), tasks])}`
}

function parseEntry(text: string): {page: CompiledPage; rest: string} {
  const start = text.indexOf('\n') + 1
  const {headings, han, head, body} = JSON.parse(text.slice(0, start)) as Stored
  return {
    page: {
      headings,
      han,
      head: text.slice(start, start + head),
      body: text.slice(start + head, start + head + body)
    },
    rest: text.slice(start + head + body)
  }
}

function summarise(blocks: readonly CompiledBlock[]): Summary {
  return {
    headings: blocks.flatMap(({id, level, text}) =>
      level === null || id === null ? [] : [{id, level, text}]
    ),
    han: blocks.reduce((sum, {text}) => sum + countHan(text), 0)
  }
}

type Row = [id: string | null, type: string, level: number | null, at: string | null, text: string]

function toRow({id, type, level, at, text}: CompiledBlock): Row {
  return [id, type, level, at, text]
}

function toBlock([id, type, level, at, text]: Row): CompiledBlock {
  return {id, type, level, at, text}
}
