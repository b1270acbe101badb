import type {Root} from 'mdast'
import {documentsOf, blocksOf, textOf} from '../../engine/tree/blocks.ts'
import {genreOf} from '../lexicon/genre.ts'
import {markOf} from '../lexicon/marks.ts'

const introduction = /(?:议程|议题)[^。，；]{0,12}[:：]$|(?:以下|下列).{0,10}事项[:：]$/
const ordinal = /^[一二三四五六七八九十]{1,3}是/

/**
 * Read the items of business out of minutes: the numbered paragraphs below the
 * line that announces them.
 *
 * Afterwards: they are in `meta.agenda`, without ordinal and last mark; the
 * text is as it was.
 */
export function agenda() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) {
      const {meta} = document.data
      if (genreOf(meta.title ?? '') !== 'minutes' && !(meta.title ?? '').includes('议程')) continue
      const blocks = blocksOf(document)
      const start = blocks.findIndex((block) => introduction.test(textOf(block)))
      if (start === -1) continue
      const items: string[] = []
      for (const block of blocks.slice(start + 1)) {
        const text = textOf(block)
        const label = ordinal.exec(text)?.[0] ?? markOf(text)?.label
        if (label === undefined) break
        items.push(
          text
            .slice(label.length)
            .replace(/[；;。，]\s*$/, '')
            .trim()
        )
      }
      meta.agenda = items
    }
  }
}
