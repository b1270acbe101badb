import {docx, listed, lvl, p} from './engine/read/word/word.fixture.ts'
import {parseNumeral} from './conventions/lexicon/numerals.ts'

/** Marks that people let Word number, in the order of their levels in its definitions. */
const marks: readonly (readonly [mark: RegExp, format: string, label: string])[] = [
  [/^第([一二三四五六七八九十百零]+)章/, 'chineseCountingThousand', '第%1章'],
  [/^第([一二三四五六七八九十百零]+)条/, 'chineseCountingThousand', '第%1条'],
  [/^([一二三四五六七八九十]+)、/, 'chineseCounting', '%1、'],
  [/^（([一二三四五六七八九十]+)）/, 'chineseCounting', '（%1）'],
  [/^(\d+)\.(?!\d)/, 'decimal', '%1.']
]

/**
 * Paragraphs as a document of Word that prints their numbers by itself: none of them stands in its
 * text. A list goes on with the next number, and begins anew with any other.
 */
export async function numberedWord(paragraphs: readonly string[]): Promise<Uint8Array> {
  const nums: string[] = []
  const last = marks.map(() => ({num: 0, number: 0}))
  const body = paragraphs.map((text) => {
    const at = marks.findIndex(([mark]) => mark.test(text))
    const found = marks[at]?.[0].exec(text)
    const number = parseNumeral(found?.[1] ?? '')
    const state = last[at]
    if (!found || !state || number === null) return p(escape(text))
    if (state.num === 0 || number !== state.number + 1) {
      const start = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${String(number)}"/></w:lvlOverride>`
      state.num = nums.length + 1
      nums.push(
        `<w:num w:numId="${String(state.num)}"><w:abstractNumId w:val="${String(at)}"/>${start}</w:num>`
      )
    }
    state.number = number
    return p(escape(text.slice(found[0].length)), listed(state.num))
  })
  const abstracts = marks.map(
    ([, format, label], at) =>
      `<w:abstractNum w:abstractNumId="${String(at)}">${lvl(0, format, label)}</w:abstractNum>`
  )
  return await docx(body.join(''), {numbering: abstracts.join('') + nums.join('')})
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
