import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {onlyDate} from '../lexicon/dates.ts'
import {findDocumentNumber} from '../lexicon/document-number.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {claim} from './claim.ts'

/** Rows of a form that tell of one decision. */
const mostRows = 30

/** 行政处罚决定书文号, 作出处罚决定的机关名称, 作出处罚决定的日期 */
const ofNumber = /^(?:行政)?(?:处罚|许可|强制)?决定(?:书)?(?:的)?文?号$/
const ofBody = /^[作做]出.{0,8}决定的?(?:行政)?机关(?:名称)?$/
const ofDay = /^[作做]出.{0,8}决定的?(?:日期|时间)$/

/** Claim what a form says of the decision that it makes public: each row a label and its value. */
export function claimForm(document: Document): void {
  const [form, ...others] = document.children.filter(({type}) => type === 'grid')
  if (form?.type !== 'grid' || others.length > 0 || form.children.length > mostRows) return
  for (const row of form.children) {
    const cells = textOf(row).split('\t')
    const [label = '', value = '', ...more] = cells.map((cell) => cell.trim()).filter(Boolean)
    if (more.length > 0 || !isBlock(row)) continue
    const day = ofDay.test(label) ? onlyDate(value) : null
    claim(document, 'dates.written', day, row, 'catalogue')
    if (ofNumber.test(label)) {
      claim(document, 'documentNumber', findDocumentNumber(value), row, 'catalogue')
    }
    if (ofBody.test(label) && isOrgan(value)) {
      claim(document, 'issuers', [value], row, 'catalogue')
    }
  }
}
