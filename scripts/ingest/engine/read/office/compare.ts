import type {Root} from 'mdast'
import type {Finding, Place} from '../reader.ts'

/** So many differences are told; more of them say no more. */
const most = 20
/** Shorter texts are alike by chance. */
const shortest = 4

const number = /^第?[〇零一二三四五六七八九十百千\d]{1,8}[编章节条款]?/

/**
 * What the two texts that the program gives of a document, that of its document of Word and its plain
 * one, do not say alike: numbers that it made otherwise, and lines that only the plain one has. What
 * the plain one leaves out, as notes and heads of pages, is no difference.
 *
 * @param plain the plain text; `null` where there is none
 */
export function compareTexts(
  {places, tree}: {places: readonly Place[]; tree: Root},
  plain: string | null
): Finding[] {
  if (plain === null) {
    const expected = '没有另一种输出可以核对'
    return [{rule: 'reading-doubtful', place: null, found: '转换的结果', expected}]
  }
  const aside = new Set(
    tree.children.flatMap((node) =>
      node.type === 'furniture' ? node.children.flatMap(({data}) => data.lines) : []
    )
  )
  const lines = plain.split(/[\r\n\f]/).map(lettersOf)
  const known = new Set(lines)
  const byRest = new Map(lines.filter(hasRest).map((line) => [line.replace(number, ''), line]))
  const found: Finding[] = []
  const say = (place: number | null, text: string, expected: string) => {
    if (found.length < most) found.push({rule: 'reading-doubtful', place, found: text, expected})
  }
  for (const [at, {text}] of places.entries()) {
    const own = lettersOf(text)
    if (aside.has(at + 1) || known.has(own) || !hasRest(own)) continue
    const other = byRest.get(own.replace(number, ''))
    const [ours, theirs] = [own, other ?? own].map((each) => number.exec(each)?.[0] ?? '')
    if (ours !== theirs) say(at + 1, `编号“${ours ?? ''}”`, `另一种输出是“${theirs ?? ''}”`)
  }
  const all = places.map(({text}) => lettersOf(text))
  const read = new Set(all)
  const joined = all.join('')
  const rests = new Set(all.map((each) => each.replace(number, '')))
  let lost = 0
  for (const line of lines) {
    if (line.length < shortest || read.has(line) || rests.has(line.replace(number, ''))) continue
    // Looking through all of it takes time: a text that differs everywhere is told by a few lines.
    if (++lost > most * 10) break
    if (!joined.includes(line)) say(null, `“${line}”`, '只在另一种输出里有，没有收录')
  }
  return found
}

function hasRest(line: string): boolean {
  return line.replace(number, '').length >= shortest
}

/** Letters and digits alone: bullets, spaces and marks differ. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}
