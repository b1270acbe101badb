import {endsSentence, printWidth} from '../lexicon/punctuation.ts'
import type {Finder} from './region.ts'

/** A longer line is a paragraph, in Han characters. */
const widest = 40
/** 表1 2020年以来生产总值, 图2-3：产业结构, 专栏4 重点工程; 表1所列 speaks of one. */
const form = /^(?:[表图圖]|专栏|專欄)\s?\d{1,3}(?:[-－—.．]\d{1,3})?(?:[\s:：]{1,4}\S|$)/

/** A line that names a table, a picture or a box: it is no heading, and no half of a paragraph. */
export const caption: Finder = (lines, at) => {
  const line = lines[at]
  if (!line || !form.test(line.text)) return null
  const {block, text} = line
  if (printWidth(text) > widest || endsSentence(text) || /[，。；,]/.test(text)) return null
  block.data.region = 'caption'
  return {end: at + 1, nodes: [block]}
}
