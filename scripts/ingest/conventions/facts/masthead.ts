import {simplified} from '../../../../src/text/simplified.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {headLineOf} from '../head/lines.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {isOrgan, issuersInTitle, organsIn} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {claim} from './claim.ts'

/** 某某市人民政府令, 某某市人大常委会公告 */
const order = /(?:令|公告)(?:[（(]?第.{1,8}号[）)]?)?$/
/** 某某市人民政府文件, 某某市人民政府办公室明电 */
const ofSheet = /(?:文件|(?:内部)?明电|发电|电报)$/
/** Characters of the line of a masthead. */
const longest = 60

/**
 * Claim whose paper it is by what is printed above its title: the heading of an order or of an
 * announcement, the red head of a paper, or a body above the number.
 */
export function claimMasthead(document: Document, blocks: readonly Block[]): void {
  const title = blocks.findIndex(({data}) => data.role === 'title')
  for (const [at, block] of blocks.slice(0, Math.max(title, 0)).entries()) {
    const text = textOf(block)
    const next = blocks[at + 1]
    if (text.length <= longest && next) {
      claim(document, 'issuers', bodiesOf(text, textOf(next)), block, 'publisher')
    }
  }
}

function bodiesOf(text: string, next: string): string[] {
  const read = simplified(unspaced(text))
  if (order.test(read)) return issuersInTitle(text)
  const sheet = ofSheet.exec(read)?.[0].length
  if (sheet !== undefined) return organsIn(unspaced(text).slice(0, -sheet))
  const form = headLineOf(next)
  return isOrgan(text) && (form === 'number' || form === 'masthead') ? organsIn(text) : []
}

/** Who replies, where a reply says it on a line of its own: 办理单位：某区民政局. */
const handler = /^(?:办理|承办|答复|主办)单位$/

/** Claim whose a reply is by the line that says who handled what it replies to. */
export function claimHandler(document: Document, blocks: readonly Block[]): void {
  if (document.data.genre !== 'reply') return
  for (const block of blocks) {
    const labelled = parseLabelled(textOf(block))
    if (!labelled || !handler.test(labelled.label)) continue
    claim(document, 'issuers', organsIn(labelled.value), block, 'text')
  }
}
