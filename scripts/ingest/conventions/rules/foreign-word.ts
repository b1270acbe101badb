import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {blocksOf, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import {report} from '../../messages.ts'

/** The letters that such a word begins with; most blocks have none. */
const mayHold = /[abfiotw]/
const word = /\p{Script=Han}\s*(and|or|of|the|to|in|for|with|by|is)(?=\s*\p{Script=Han})/u

/** Report English function words between Han characters: what a machine left that copied the text. */
export function foreignWord() {
  return (tree: Root, file: VFile): void => {
    for (const document of documentsOf(tree)) {
      for (const block of blocksOf(document)) {
        const text = textOf(block)
        const found = mayHold.test(text) ? word.exec(text) : null
        if (found) report(file, 'foreign-word', block, {found: found[1] ?? ''})
      }
    }
  }
}
