import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {organsIn} from '../lexicon/organs.ts'
import {printWidth} from '../lexicon/punctuation.ts'
import {parseSpeaker} from '../lexicon/speaker.ts'
import {withoutLost} from './day-lines.ts'

/** More bodies than this are a list, and none of them signed. */
const mostSigners = 4

/** The lines right above a date that name who signed, from top to bottom. */
export function signatureAbove(
  blocks: readonly Block[],
  at: number,
  words?: ArchiveWords
): Block[] {
  const lines: Block[] = []
  for (let above = at - 1; above >= 0; above--) {
    const block = blocks[above]
    if (!block || block.data.role) break
    const below = lines.at(-1)
    // How to reach who signed may stand between the name and the day.
    if (above === at - 1 && contact.test(textOf(block))) continue
    const isFront = below !== undefined && isFrontOf(textOf(block), textOf(below), words)
    if (!isFront && !isSigner(textOf(block), words)) break
    if (lines.length === mostSigners) return []
    lines.push(block)
  }
  const signed = lines.reverse()
  return belowList(signed, blocks[at - 1 - signed.length])
}

/**
 * Those who signed, without the bodies that a list names right above them: 命名下列单位：…, or that
 * stand closely one below the other with an empty line behind them.
 */
function belowList(lines: Block[], above: Block | undefined): Block[] {
  const [, ...rest] = lines
  const last = rest.findLastIndex((line, at) => line.data.gap > 0 && rest[at - 1]?.data.gap === 0)
  // A name that two lines print stands closely, too.
  const isList = lines.slice(0, last + 1).every((line) => isSigner(textOf(line)))
  const parted = isList ? last : -1
  const signed = parted === -1 ? lines : rest.slice(parted)
  const [first] = signed
  if (parted !== -1 || !first || signed.length < 2 || !above || above.data.role) return signed
  if (!/[：:]$/.test(textOf(above))) return signed
  const setOff = signed.filter(({data}) => data.indent > first.data.indent)
  const named = signed.filter((block) => area.test(textOf(block)))
  return setOff.length > 0 ? setOff : named.length === 1 ? named : []
}

/** How many of these lines below a day name who signs in an office: 县长　钱一, or the two on a line each. */
export function personBelow([first, second]: readonly Block[]): number {
  if (!first) return 0
  if (parseSpeaker(textOf(first)) !== null) return 1
  return second && parseSpeaker(`${textOf(first).trim()} ${textOf(second).trim()}`) !== null ? 2 : 0
}

/** 综合股　电话：0123-456, 联系人：钱一 */
const contact = /^(?:\p{Script=Han}{2,12}\s{0,9})?(?:联系)?(?:人|电话|方式)[:：][^。；]{0,40}$/u

/** What the lines of a signature say, each name that two of them print as one. */
export function linesOf(signed: readonly Block[], words?: ArchiveWords): string[] {
  const lines: string[] = []
  let front = ''
  for (const [at, block] of signed.entries()) {
    const next = signed[at + 1]
    const text = front + withoutLost(textOf(block)).trim()
    const isCut = next !== undefined && isFrontOf(textOf(block), textOf(next), words)
    front = isCut ? text : ''
    if (!isCut) lines.push(text)
  }
  return lines
}

/** The area that the name of a body begins with. */
const area = /^\p{Script=Han}{2,10}?[省市县區区州旗縣]/u

/** Whether a line is the front of a name that goes on below: 某县人民政府第七次│全国人口普查领导小组办公室. */
function isFrontOf(above: string, below: string, words?: ArchiveWords): boolean {
  const front = above.trim()
  if (isOfOffice(front, below.trim())) return true
  return (
    area.test(front) &&
    !area.test(below.trim()) &&
    !isSigner(front, words) &&
    isSigner(front + withoutLost(below).trim(), words)
  )
}

/** 某县委全面依法治县委员会│守法普法协调小组办公室: an office without an area of its own, below the body that it is of. */
function isOfOffice(above: string, below: string): boolean {
  return (
    area.test(above) &&
    /(?:委员会|领导小组|指挥部)$/.test(above) &&
    /^(?![省市县区州旗乡镇中全国])\p{Script=Han}{2,16}(?:小组|专班|指挥部)办公室$/u.test(below) &&
    !area.test(below)
  )
}

/** Columns of a line that several bodies sign side by side. */
export const widestSigners = 80

function isSigner(text: string, words?: ArchiveWords): boolean {
  if (printWidth(text) > widestSigners || /[。，；：:,]/.test(text)) return false
  const bodies = organsIn(withoutLost(text), words)
  return bodies.length > 0 && bodies.every((body) => printWidth(body) <= 30)
}
