import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {firstLine, lastLine, textOf} from '../../engine/tree/blocks.ts'
import {report} from '../../messages.ts'
import {hasStops} from '../clean/sentence.ts'
import {isCaption} from '../head/lines.ts'

/** 摄影/某某, behind what a picture shows. */
const credit = /(?:摄影|图片|图)[/：:]\s?\p{Script=Han}{2,5}$/u

/**
 * Report sentences between the contents list of a bundle and the first document that was found:
 * they are kept with the session, and of no document.
 */
export function frontText() {
  return (tree: Root, file: VFile): void => {
    const list = tree.children.findIndex((node) => node.type === 'part' && node.role === 'contents')
    if (list === -1) return
    const sentences = tree.children.slice(list + 1).flatMap((node) => {
      if (node.type !== 'part' || node.role !== 'front') return []
      return node.children.filter((block) => {
        const text = textOf(block)
        return hasStops(text) && !isCaption(text) && !credit.test(text)
      })
    })
    const [first, last] = [sentences[0], sentences.at(-1)]
    if (!first || !last) return
    report(file, 'text-in-front', first, {
      found: `${String(firstLine(first))}–${String(lastLine(last))}`,
      expected: String(sentences.length)
    })
  }
}
