import type {Root, RootContent} from 'mdast'
import {blocksIn, documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'

const endMark = /[□■◇◆▢☐]\s*$/u
/** What stands behind the sign is so short; more of it is of the article. */
const mostLines = 8
const mostCharacters = 400

/**
 * Journals close each article with a sign. Where most documents of a bundle
 * have it, what follows the sign (captions, fillers) is not of the article.
 *
 * Afterwards: such lines are in a part `back` behind their document.
 */
export function endMarks() {
  return (tree: Root): void => {
    const documents = documentsOf(tree)
    const closed = documents.filter((document) => lastMarked(document) !== -1)
    if (documents.length < 2 || closed.length * 2 < documents.length) return
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (node.type !== 'document') return [node]
      const end = isShort(node.children.slice(lastMarked(node) + 1)) ? lastMarked(node) : -1
      const rest = end === -1 ? [] : node.children.splice(end + 1)
      const blocks = rest.flatMap(blocksIn)
      if (blocks.length === 0) return [node, ...rest]
      const others = rest.filter((child) => !isBlock(child))
      return [node, {type: 'part', role: 'back', children: blocks}, ...others]
    })
  }
}

function lastMarked(document: Document): number {
  return document.children.findLastIndex((child) => isBlock(child) && endMark.test(textOf(child)))
}

function isShort(rest: Document['children']): boolean {
  const blocks = rest.filter((child) => isBlock(child))
  const length = blocks.reduce((sum, block) => sum + textOf(block).length, 0)
  return blocks.length <= mostLines && length <= mostCharacters
}
