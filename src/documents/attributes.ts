import {refuse} from './document-error.ts'
import {nameOf, type Node} from './nodes.ts'

/** Attributes with their values, which must be plain strings. */
export function attributesOf(node: Node): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [name, value] of Object.entries(node.properties ?? {})) {
    const align = name === 'style' ? /^text-align: ?(\w+);?$/.exec(String(value))?.[1] : undefined
    if (align !== undefined) attributes.set('align', align)
    else attributes.set(name === 'className' ? 'class' : name, String(value))
  }
  for (const {type, name, value} of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || name === undefined || typeof value !== 'string') {
      throw refuse(`${nameOf(node) ?? ''} ${name ?? '…'}={…}`, node)
    }
    attributes.set(name, value)
  }
  const href = attributes.get('href')
  if (href !== undefined && !/^(?:https?:|mailto:|#|\/)/i.test(href))
    throw refuse(`href="${href}"`, node)
  return attributes
}
