import {components} from './components/registry.ts'
import type {Node} from './nodes.ts'

/** A document that says something its place does not allow: code, an unknown component, an unknown element. */
export class DocumentError extends Error {
  /** Line of the body of the MDX file, counted from 1. */
  readonly line: number | null

  constructor(message: string, line: number | null) {
    super(message)
    this.name = 'DocumentError'
    this.line = line
  }
}

/** Says what must not stand at a node of a document, and what may. */
export function refuse(what: string, node: Node): DocumentError {
  return new DocumentError(
    `文件里不能有 ${what}，只能有文字、Markdown 的常用元素，或 ${[...components.keys()].join('、')}`,
    node.position?.start.line ?? null
  )
}
