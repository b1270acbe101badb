import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'

/** 县人民政府关于…, as a paper names its own body below its full name. */
const ofOwnLevel = /^[省州市县縣区區旗乡鄉镇鎮](?:人民)?政府(?:办公室|辦公室)?[关關][于於]/u

/** Whether a title names its body by its level alone, below a line with the whole name. */
export function isBelowFullName(above: string, title: string, words?: ArchiveWords): boolean {
  return ofOwnLevel.test(unspaced(title)) && isOrgan(above, words)
}

/** The line above a title that names in full whom the title names by its level; `null` where none does. */
export function fullNameAbove(
  above: Block | undefined,
  title: string,
  words?: ArchiveWords
): Block | null {
  return above && isBelowFullName(textOf(above), title, words) ? above : null
}
