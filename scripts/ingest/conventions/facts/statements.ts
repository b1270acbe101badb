import type {Root} from 'mdast'
import {blocksIn, blocksOf, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {findDate} from '../lexicon/dates.ts'
import {claim} from './claim.ts'
import {claimDays} from './days.ts'
import {claimForm} from './form-table.ts'
import {claimInlineSignature} from './inline-signature.ts'
import {claimHandler, claimMasthead} from './masthead.ts'
import {claimNews} from './news.ts'
import {claimPassing} from './passing.ts'
import {claimReporter} from './reporter.ts'
import {claimTown} from './town.ts'

/**
 * Claim what a document says of itself: that it is news, the day from which it is in force
 * (本办法自2024年3月1日起施行), who passed it and when where no note tells, whose report it is
 * (我代表某区人民政府，向大会报告工作), and of which town.
 */
export function statements() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) {
      const blocks = blocksOf(document)
      // Bodies and days in the cells of a table sign nothing.
      const text = document.children.filter(({type}) => type !== 'grid').flatMap(blocksIn)
      claimInlineSignature(document, text)
      claimForm(document)
      claimEffect(document, blocks)
      claimPassing(document, blocks)
      claimNews(document, blocks)
      claimReporter(document, blocks)
      claimTown(document, blocks)
      claimMasthead(document, blocks)
      claimHandler(document, blocks)
      claimDays(document, blocks)
    }
  }
}

/** 第二十条　本条例自2024年3月1日起施行, 现予公布，自…起施行; what is said of other papers stands in 《》. */
const inForce = /(?:^|[，。；、\s])(?:本\p{Script=Han}{1,8})?[，\s]?自\s?(?=[\d一二])/u
const fromThen = /^\s?起?(?:正式)?(?:施行|实施|生效|执行)/

function claimEffect(document: Document, blocks: readonly Block[]): void {
  // The last article says it of the whole, and those before of parts.
  for (const block of blocks.toReversed()) {
    if (block.data.role && block.data.role !== 'note') continue
    const date = effectIn(textOf(block))
    if (date === null) continue
    claim(document, 'dates.effective', date, block, 'text')
    return
  }
}

function effectIn(text: string): string | null {
  // Most paragraphs say nothing of it, and this tells sooner than the expression.
  if (!text.includes('自') || !text.includes('起')) return null
  const at = inForce.exec(text)
  if (!at) return null
  const rest = text.slice(at.index + at[0].length)
  const date = findDate(rest)
  return date?.start === 0 && fromThen.test(rest.slice(date.end)) ? date.iso : null
}
