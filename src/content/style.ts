import {createHash} from 'node:crypto'
import {readFileSync, realpathSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import type {Archive} from '../schema/archive.ts'
import {printable} from '../text/printable.ts'
import {explainError} from '../text/system-error.ts'
import {ContentError} from './content-error.ts'
import {filesOf} from './files.ts'

/** The style sheet that an archive adds to that of the site. */
export interface Style {
  /** Path in the site: it changes with the bytes, so that no browser keeps an old one. */
  path: string
  bytes: Uint8Array
}

/**
 * The style sheet of an archive, or `null` where its settings name none.
 *
 * @param content the folder of the archive
 * @throws {ContentError} where {@link readStyle} does
 */
export function styleOf(content: string, {style}: Archive): Style | null {
  if (style === undefined) return null
  const bytes = readStyle(filesOf(content).settings, style)
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return {path: `assets/archive.${digest}.css`, bytes}
}

/**
 * Read a style sheet that settings name. It may look as it likes, but it asks for no other file:
 * pages are read with what is in the archive.
 *
 * @param settings path of the settings, in whose folder it lies
 * @throws {ContentError} where it is not there, lies elsewhere, is no text or asks for something; with the line
 */
export function readStyle(settings: string, style: string): Uint8Array {
  const path = join(dirname(settings), style)
  let bytes: Uint8Array
  let text: string
  try {
    const folder = realpathSync(dirname(settings))
    if (!realpathSync(path).startsWith(folder + sep)) {
      throw new ContentError(`${printable(path)}：样式表不在设置所在的文件夹里，把它放进去`)
    }
    bytes = readFileSync(path)
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (error) {
    if (error instanceof ContentError) throw error
    const reason = error instanceof TypeError ? '不是 UTF-8 编码' : explainError(error)
    throw new ContentError(`${printable(path)}：样式表无法读取：${reason}`, {cause: error})
  }
  const request = requestIn(text)
  if (request === null) return bytes
  throw new ContentError(
    `${printable(path)}:${String(request.line)}：样式表里不能有 ${request.what}：网页只用档案自己的文件，不向别处取`
  )
}

/** What makes a browser ask for a file, however it is written. */
const requests = /@import|@namespace|@font-face|(?:url|src|image-set|image)\(/i

/** The first thing in a style sheet that asks for a file, and its line. */
function requestIn(text: string): {what: string; line: number} | null {
  for (const [at, line] of withoutComments(text)
    .split(/\r\n|[\n\r\f]/)
    .entries()) {
    const match = requests.exec(withoutEscapes(line))
    if (match) return {what: match[0].replace('(', '()').toLowerCase(), line: at + 1}
  }
  return null
}

/** Comments become as many ends of lines as they hold. An open one hides all behind it from browsers, too. */
function withoutComments(text: string): string {
  const pieces = text.split('/*')
  const first = pieces.shift() ?? ''
  return pieces.reduce((before, piece) => {
    const end = piece.indexOf('*/')
    const comment = end === -1 ? piece : piece.slice(0, end)
    return before + comment.replace(/[^\n]/g, '') + (end === -1 ? '' : piece.slice(end + 2))
  }, first)
}

/** CSS lets any letter be written by its code: `\75rl(` is `url(`. */
function withoutEscapes(line: string): string {
  return line.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, code?: string, character?: string) => {
    if (code === undefined) return character ?? ''
    const point = Number.parseInt(code, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
}
