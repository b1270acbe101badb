import {CORE_SCHEMA, load, YAMLException} from 'js-yaml'
import {ContentError} from './content-error.ts'
import {explainYaml} from './yaml/yaml-reasons.ts'

/** A document's file, divided. */
export interface DividedDocument {
  /** What the fields in front say, as YAML reads them; not yet checked. */
  frontMatter: unknown
  body: string
  /** Line of the file that the body begins at, counted from 1. */
  bodyLine: number
}

/**
 * Divide the file of a document into the fields in front and the text behind.
 *
 * People edit these files with what they have: whatever mark of bytes, UTF-16, ends of
 * lines or empty lines in front their editor leaves, the file is read.
 *
 * @param path for messages
 * @throws {ContentError} where the file has no such parts
 */
export function divideDocument(bytes: Uint8Array, path: string): DividedDocument {
  const text = toText(bytes, path)
  const {before, front, body} = cut(text)
  const line = linesIn(before) + 1
  if (front === null) {
    throw new ContentError(`${path}:${String(line)}：开头不对，应为两行“---”，字段写在它们之间`)
  }
  return {
    frontMatter: parse(copyOf(front), path, line + 1),
    body,
    bodyLine: linesIn(text.slice(0, text.length - body.length)) + 1
  }
}

/** The text of a document's file behind its fields; all of it where there are none. */
export function bodyOf(text: string): string {
  return cut(text).body
}

interface Cut {
  /** White space in front. */
  before: string
  /** What stands between the two marks, or `null` where there are none. */
  front: string | null
  body: string
}

function cut(text: string): Cut {
  const before = /^\s*/.exec(text)?.[0] ?? ''
  const rest = text.slice(before.length)
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(rest)
  const close =
    open && /(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/.exec(rest.slice(open[0].length - 1))
  if (!open || !close) return {before, front: null, body: text}
  const end = open[0].length - 1 + close.index
  return {before, front: rest.slice(open[0].length, end), body: rest.slice(end + close[0].length)}
}

/** A part of a text that does not keep the whole text in memory, as long as anything of it is kept. */
function copyOf(part: string): string {
  return Buffer.from(part, 'utf16le').toString('utf16le')
}

function linesIn(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1
}

function parse(text: string, path: string, line: number): unknown {
  try {
    return text.trim() === '' ? {} : load(text, {schema: CORE_SCHEMA, filename: path})
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const at = line + (error.mark?.line ?? 0)
    throw new ContentError(`${path}:${String(at)}：不是正确的 YAML：${explainYaml(error.reason)}`, {
      cause: error
    })
  }
}

/** @throws {ContentError} where the bytes are no text in a Unicode encoding */
function toText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), {fatal: true}).decode(bytes)
  } catch (error) {
    throw new ContentError(`${path}：不是 UTF-8 编码的文字`, {cause: error})
  }
}

/** A file that begins with `---` in UTF-16 has a zero in every other byte, with a byte order mark or without. */
function encodingOf([first, second, third, fourth]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (second === 0 && fourth === 0) return 'utf-16le'
  if (first === 0 && third === 0) return 'utf-16be'
  return 'utf-8'
}
