import {endsSentence, printWidth} from '../lexicon/punctuation.ts'
import {beginsParagraph} from '../structure/paragraph-forms.ts'
import type {PageLine} from './page-lines.ts'

/** Whether what stands between two lines cuts a sentence. */
export function cutsSentence(above: PageLine | undefined, below: PageLine | undefined): boolean {
  if (above?.kind !== 'text' || below?.kind !== 'text') return false
  return (
    printWidth(above.text) >= narrowest &&
    !endsSentence(above.text) &&
    !/[：:]$/.test(above.text) &&
    below.block.data.indent === 0 &&
    !beginsParagraph(below.text)
  )
}

/** Text that a page cut is wider, in Han characters. */
const narrowest = 12
