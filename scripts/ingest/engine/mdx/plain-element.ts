import type {PhrasingContent} from 'mdast'
import {escapeAttribute, escapeText} from './escape.ts'

/** An element as it is to be written. */
export interface Element {
  name: string
  attributes: Record<string, string>
}

/**
 * An element that holds nothing but text, on a line of its own, as the serialiser of Markdown
 * writes it, which takes many times as long; `null` where it holds more. Nearly all blocks are such.
 */
export function writePlain(
  {name, attributes}: Element,
  children: readonly PhrasingContent[]
): string | null {
  const open = openTag({name, attributes})
  if (children.length === 0) return `${open} />`
  let text = ''
  for (const child of children) {
    if (child.type !== 'text') return null
    text += escapeText(child.value)
  }
  return `${open}>${text}</${name}>`
}

/** Elements that are written already, between the tags of another on lines of their own. */
export function writeAround(element: Element, inner: readonly string[]): string {
  const open = openTag(element)
  if (inner.length === 0) return `${open} />`
  return `${open}>\n${inner.map((line) => `  ${line}`).join('\n\n')}\n</${element.name}>`
}

/** Up to its end, which tells whether anything is inside. */
function openTag({name, attributes}: Element): string {
  let open = `<${name}`
  for (const key in attributes) {
    const value = escapeAttribute(attributes[key] ?? '').replaceAll('"', '&#x22;')
    open += ` ${key}="${value}"`
  }
  return open
}
