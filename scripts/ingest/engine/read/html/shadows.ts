import type {Element, ElementContent, Root} from 'hast'
import {isElement} from './elements.ts'

/** Put what a template says that an element shows into that element, around what it holds itself. */
export function openShadows(node: Root | Element): void {
  for (const child of node.children) {
    if (!isElement(child)) continue
    const shadow = child.children.find(isShadow)
    if (shadow && isElement(shadow) && shadow.content) {
      const own = child.children.filter((each) => each !== shadow)
      const shown = shadow.content.children.filter(
        (each) => isElement(each) || each.type === 'text'
      )
      child.children = hasSlot(shown)
        ? shown.flatMap((each) => filled(each, own))
        : [...shown, ...own]
    }
    openShadows(child)
  }
}

function isShadow(node: ElementContent): boolean {
  if (!isElement(node) || node.tagName !== 'template') return false
  return Object.keys(node.properties).some((name) => name.toLowerCase() === 'shadowrootmode')
}

function isSlot(node: ElementContent): boolean {
  return isElement(node) && node.tagName === 'slot' && node.properties.name === undefined
}

function hasSlot(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => isSlot(node) || (isElement(node) && hasSlot(node.children)))
}

function filled(node: ElementContent, own: ElementContent[]): ElementContent[] {
  if (isSlot(node)) return own.splice(0)
  if (!isElement(node)) return [node]
  return [{...node, children: node.children.flatMap((child) => filled(child, own))}]
}
