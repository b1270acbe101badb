import type {Element, Nodes, Root} from 'hast'
import {isElement, isHidden, isUnprinted} from './elements.ts'
import {rawTextOf} from './raw-text.ts'
import {styleOf} from './style.ts'

/** Rules of a page that are looked at, and characters of its style. */
const most = {rules: 5000, characters: 500_000}
/** .note, #note, p.note */
const simple = /^[a-z\d]{0,12}([.#][\w-]{1,80})$/i
const hiding =
  /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden|opacity\s?:\s?0(?:\.0+)?\s?(?:;|$|!)|font-size\s?:\s?0|(?:left|top|text-indent)\s?:\s?-\d{4})/i

/** Characters of a sentence at least. */
const shortest = 8

/**
 * Sentences of a page that its style may keep from being seen: by a rule for a name, or by a size or a place
 * at which nothing is seen. It is not certain: other rules and scripts may show them.
 */
export function perhapsUnseen(root: Root): string[] {
  const names = hiddenNames(root)
  const found: string[] = []
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    if (isElement(node)) {
      if (isUnprinted(node) || isHidden(node)) return
      const text = mayBeUnseen(node, names) ? rawTextOf(node).replace(/\s+/g, '') : ''
      if (text.indexOf('。') >= shortest) {
        found.push(text)
        return
      }
    }
    for (const child of node.children) visit(child)
  }
  visit(root)
  return found
}

function mayBeUnseen(element: Element, names: ReadonlySet<string>): boolean {
  const {className, id, style} = element.properties
  if (typeof style === 'string' && hiding.test(style) && !isShownInside(element)) return true
  const own = [...[className].flat().map((name) => `.${String(name)}`), `#${String(id)}`]
  return own.some((name) => names.has(name))
}

/** Whether what an element holds has a size of its own: then its own says nothing. */
function isShownInside({children}: Element): boolean {
  return children.some(
    (child) => isElement(child) && (styleOf(child)('font-size') !== '' || isShownInside(child))
  )
}

/** The classes and names that the style of a page hides. */
function hiddenNames(root: Root): Set<string> {
  const names = new Set<string>()
  for (const part of stylesIn(root).split('}').slice(0, most.rules)) {
    const [declared = '', selectors = ''] = part.split('{').toReversed()
    if (!hiding.test(declared)) continue
    for (const selector of selectors.split(',')) {
      const [, name] = simple.exec(selector.trim()) ?? []
      if (name !== undefined) names.add(name)
    }
  }
  return names
}

function stylesIn(node: Nodes): string {
  if (isElement(node) && node.tagName === 'style') return rawTextOf(node).slice(0, most.characters)
  return 'children' in node ? node.children.map(stylesIn).join('\n') : ''
}
