/** A part of a document that can be parsed by itself, and the line it starts on, counted from 1. */
export interface Piece {
  text: string
  line: number
}

/** Characters of a piece, about. */
export const usualLength = 32_768

/** What a line of a document in the form of ingest is. */
type Kind = 'empty' | 'element' | 'open' | 'close' | 'row'

const mayFollow: Record<Kind, readonly Kind[]> = {
  empty: ['empty', 'element', 'open', 'close', 'row'],
  element: ['empty', 'close'],
  open: ['empty', 'element', 'close', 'row'],
  row: ['row', 'empty', 'close'],
  close: ['empty']
}

/**
 * Divide a long document where that cannot change what becomes of it. The
 * parser takes time and memory by the square of the number of elements that it
 * gets at once.
 *
 * Only a document in the form in which ingest writes it is divided: each block
 * is an element on a line of its own, or such elements between the two lines of
 * a container, with empty lines between. Nothing in it goes on behind an empty
 * line (no code, no list, no expression, no tag that is open), nor says how
 * something elsewhere is read (no address or note by reference). What a person
 * has written otherwise stays whole.
 */
export function divide(mdx: string, length: number): Piece[] {
  const whole = {text: mdx, line: 1}
  if (mdx.length <= length) return [whole]
  const pieces: Piece[] = []
  let before: Kind = 'empty'
  let container: string | null = null
  let holdsBlock = false
  let start = 0
  let startLine = 1
  let line = 0
  for (let at = 0; at < mdx.length;) {
    line++
    const end = endOfLine(mdx, at)
    const read = readLine(mdx.slice(at, end), container)
    if (read === null || !mayFollow[before].includes(read.kind)) return [whole]
    const opensBlock = container === null && read.kind !== 'empty'
    if (opensBlock && holdsBlock && at - start >= length) {
      pieces.push({text: mdx.slice(start, at), line: startLine})
      start = at
      startLine = line
    }
    holdsBlock ||= opensBlock
    container = read.container
    before = read.kind
    at = end + 1
  }
  return container === null ? [...pieces, {text: mdx.slice(start), line: startLine}] : [whole]
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** A tag that ends on its line; none of its values can hold the end of it. */
const tag = /^<([A-Za-z]\w*)(?: [a-z-]+="[^"\r\n]*")* ?\/?>/
const elements = /^(?:p|h[1-6]|Names)$/
const containers = /^(?:header|Task|Table)$/

/** A row of a table, which may stand between the tags of one only. */
const row = /^ {2}\|.*\|$/

/** `null` for a line that ingest would not write there. */
function readLine(
  text: string,
  container: string | null
): {kind: Kind; container: string | null} | null {
  if (text === '') return {kind: 'empty', container}
  if (text.includes('\r')) return null
  if (container !== null) {
    if (text === `</${container}>`) return {kind: 'close', container: null}
    if (container === 'Table') return row.test(text) ? {kind: 'row', container} : null
    return text.startsWith('  <') && isElement(text.slice(2)) ? {kind: 'element', container} : null
  }
  if (isElement(text)) return {kind: 'element', container}
  const [opened, name = ''] = tag.exec(text) ?? []
  if (opened !== text || !containers.test(name)) return null
  return opened.endsWith('/>') ? {kind: 'element', container} : {kind: 'open', container: name}
}

/** An empty element keeps a text apart from what stands before, and is text as well. */
const beginsAsText = /^(?:\s|<><\/>|<(?:strong|em|del)>)*[^<{\s]/

/**
 * Whether a line is one block. A second tag or an expression directly behind the
 * first tag would make the line more than a paragraph, and could go on below.
 */
function isElement(text: string): boolean {
  const [opened, name = ''] = tag.exec(text) ?? []
  if (opened === undefined || opened.endsWith('/>') || !elements.test(name)) return false
  const content = text.slice(opened.length)
  return content === `</${name}>` || (beginsAsText.test(content) && content.endsWith(`</${name}>`))
}
