import type {Root} from 'mdast'
import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {documentsOf} from '../../engine/tree/blocks.ts'

/**
 * Give each document the words that its archive adds to the lexicon: endings of
 * titles, names of bodies, labels of catalogues.
 *
 * Afterwards: `data.words` has them, for the steps that ask the lexicon.
 */
export function ownWords(words: ArchiveWords) {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) document.data.words = words
  }
}
