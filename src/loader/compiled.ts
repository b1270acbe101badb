import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {CompiledBlock, CompiledDocument, CompiledTask} from '../documents/compile.ts'
import {countHan} from '../text/han.ts'

/**
 * Compiled documents wait for their pages in a folder, one file for each
 * digest: a line of JSON with what a page says of its text, the HTML of head and
 * body, and the blocks as JSON. So a page takes its HTML as it stands, and only
 * exports read the rest. In UTF-16, which is what strings are in memory: turning
 * Chinese into UTF-8 and back would cost more than compiling it.
 */
const encoding = 'utf16le'

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

export function compiledPath(folder: string, digest: string): string {
  return `${folder}${digest}.utf16`
}

export function writeCompiled(path: string, {head, body, blocks, tasks}: CompiledDocument): void {
  const summary: Stored = {...summarise(blocks), head: head.length, body: body.length}
  const rest = JSON.stringify([blocks.map(toRow), tasks])
  writeFileSync(path, `${JSON.stringify(summary)}\n${head}${body}${rest}`, encoding)
}

/** @throws the error of `node:fs` where the loader has not compiled it */
export function readPage(folder: string, digest: string): CompiledPage {
  const {page} = readParts(folder, digest)
  return page
}

/** @throws the error of `node:fs` where the loader has not compiled it */
export function readCompiled(folder: string, digest: string): CompiledDocument & Summary {
  const {page, rest} = readParts(folder, digest)
  const [rows, tasks] = JSON.parse(rest) as [Row[], CompiledTask[]]
  return {...page, blocks: rows.map(toBlock), tasks}
}

interface Stored extends Summary {
  /** Lengths of the HTML. */
  head: number
  body: number
}

function summarise(blocks: readonly CompiledBlock[]): Summary {
  return {
    headings: blocks.flatMap(({id, level, text}) => (level === null || id === null ? [] : [{id, level, text}])),
    han: blocks.reduce((sum, {text}) => sum + countHan(text), 0)
  }
}

function readParts(folder: string, digest: string): {page: CompiledPage; rest: string} {
  const text = readFileSync(compiledPath(folder, digest), encoding)
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

type Row = [id: string | null, type: string, level: number | null, at: string | null, text: string]

function toRow({id, type, level, at, text}: CompiledBlock): Row {
  return [id, type, level, at, text]
}

function toBlock([id, type, level, at, text]: Row): CompiledBlock {
  return {id, type, level, at, text}
}
