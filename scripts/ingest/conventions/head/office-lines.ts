import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {headLineOf} from './lines.ts'

/** Lines that an office may print between the title of a paper and its number. */
const mostLines = 4
/** Characters of what such a line tells. */
const longestValue = 20

/** 类别：B, 签发人：钱一: whether a line tells how an office files a paper, above the number of that. */
export function isAboveNumber({children}: Document, at: number): boolean {
  const below = children.slice(at, at + mostLines).filter((child) => isBlock(child))
  const number = below.findIndex((block) => headLineOf(textOf(block)) === 'number')
  return number > 0 && below.slice(0, number).every((block) => isOfOffice(textOf(block)))
}

function isOfOffice(text: string): boolean {
  const labelled = parseLabelled(text)
  return labelled !== null && labelled.value.length <= longestValue && !hasStops(labelled.value)
}

/** ABCD00-2024-0012, （第4期）, （根据录音整理）: what a norm is registered under, minutes are counted by, a speech is from. */
export function isRegistered(text: string): boolean {
  return /^(?:[A-Z]{2,8}\d{0,4}-(?:19|20)\d{2}-\d{3,6}|[（(]?第\s?\d{1,4}\s?期[）)]?|[（(](?:根据|据)?(?:现场)?(?:录音|记录)整理[^（()）]{0,12}[）)])$/.test(
    text.trim()
  )
}
