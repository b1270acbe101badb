import type {Root} from 'mdast'
import {blocksOf, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {markOf} from '../lexicon/marks.ts'

const introduction = /(?:议程|议题)[^。，；]{0,12}[:：]$|(?:以下|下列).{0,10}事项[:：]$/
const ordinal = /^[一二三四五六七八九十]{1,3}是/

/**
 * Read the items of business out of minutes, the numbered paragraphs below the
 * line that announces them; and out of an agenda, where all of them are.
 *
 * Afterwards: they are in `meta.agenda`, without ordinal and last mark; the
 * text is as it was.
 */
export function agenda() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) {
      const {meta} = document.data
      const title = meta.title ?? ''
      const isAgenda = title.includes('议程')
      if (!isAgenda && genreOf(title) !== 'minutes') continue
      const items = itemsOf(blocksOf(document), isAgenda)
      if (items.length === 0) continue
      meta.agenda = items.map(({text}) => text)
      const places = items.map(({block}, at) => [`agenda.${String(at)}`, block])
      document.data.places = {
        ...document.data.places,
        ...(Object.fromEntries(places) as Record<string, Block>)
      }
    }
  }
}

interface Item {
  text: string
  block: Block
}

function itemsOf(blocks: readonly Block[], isAgenda: boolean): Item[] {
  const announced = blocks.findIndex((block) => introduction.test(textOf(block)))
  const numbered = blocks.findIndex((block) => !block.data.role && labelOf(textOf(block)) !== null)
  if (announced === -1 && !isAgenda) return []
  const items: Item[] = []
  for (const block of blocks.slice(announced === -1 ? numbered : announced + 1)) {
    const text = textOf(block)
    const label = labelOf(text)
    if (label === null) break
    const item = text.slice(label.length).replace(/[；;。，]\s*$/, '')
    items.push({text: item.trim(), block})
  }
  return items
}

/** 一是, 一、, 1. */
function labelOf(text: string): string | null {
  return ordinal.exec(text)?.[0] ?? markOf(text)?.label ?? null
}
