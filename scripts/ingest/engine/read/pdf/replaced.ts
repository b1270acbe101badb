import {withPrinted} from '../page/radicals.ts'
import type {Glyph} from './glyphs.ts'

/** Characters with what is to be read instead of some; `read` and `kept` say where that is not the same. */
export interface Replaced {
  glyphs: Glyph[]
  /** What was read for characters that say nothing. */
  read: string[]
  /** What was painted and is kept, and what the file would have read instead. */
  kept: [painted: string, replacement: string][]
}

/**
 * Characters as the file says that they are to be read, where that is what is painted, or where what
 * is painted cannot be read. Else what is painted stands: it is what a reader of the page sees.
 *
 * @param matched the characters by the other way; is told of those that are replaced
 */
export function withReplacements(
  glyphs: readonly Glyph[],
  matched: Map<Glyph, string> | null
): Replaced {
  const found: Replaced = {glyphs: [], read: [], kept: []}
  for (let at = 0; at < glyphs.length;) {
    const first = glyphs[at]
    if (!first) break
    let end = at + 1
    while (first.replacement && glyphs[end]?.replacement === first.replacement) end++
    const own = glyphs.slice(at, end)
    at = end
    const painted = textOf(own)
    const text = first.replacement?.text.trim() ?? ''
    const [last = first] = own.slice(-1)
    if (text === '' || text === painted) {
      found.glyphs.push(...own)
      continue
    }
    const isNothing = saysNothing.test(painted)
    const isOnLine = Math.abs(last.y - first.y) < first.size && Math.abs(last.x - first.x) < longest
    if (!isOnLine || !(isNothing || plain(text) === plain(painted))) {
      if (plain(text) !== plain(painted)) found.kept.push([painted, text])
      found.glyphs.push(...own)
      continue
    }
    const width = Math.hypot(last.x - first.x, last.y - first.y) + last.width
    const one = {...first, text, width: own.length > 1 ? width : first.width}
    matched?.set(one, text)
    found.glyphs.push(one)
    if (isNothing) found.read.push(text)
  }
  return found
}

/** No line is longer, in points. */
const longest = 5000
/** Characters that no text is made of, and those that stand for a number of a font. */
const saysNothing = /^[\p{Private_Use}\p{Unassigned}\p{Cc}\ufffd\s\u00a1-\u024f]*$/u

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs
    .map(({text}) => text)
    .join('')
    .trim()
}

/** Dashes that fonts draw alike. */
const dashes = /[\u2010-\u2015\u2212]/g

/** What characters of the same shape have in common. */
function plain(text: string): string {
  return withPrinted(text, false).text.normalize('NFKC').replace(dashes, '-').replace(/\s+/g, '')
}
