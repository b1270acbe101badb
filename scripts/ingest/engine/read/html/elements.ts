import type {Element, Nodes} from 'hast'
import {styleOf} from './style.ts'

const setOf = (names: string) => new Set(names.split(' '))

/** Elements that stand on lines of their own. */
const blocks = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing ' +
    'main menu nav noframes ol optgroup option p plaintext pre search section select summary table ' +
    'tbody td textarea tfoot th thead tr ul xmp'
)

/** Elements of which nothing is printed. */
const unprinted = setOf(
  'annotation annotation-xml applet area audio base canvas datalist defs desc embed frame head ' +
    'iframe img input link map meta metadata noembed noframes noscript object param rp script source ' +
    'style template title track video'
)

/** Elements whose line ends and spaces are printed as they stand. */
const asTyped = setOf('pre listing xmp plaintext textarea')

/** Elements that hold what a site offers beside its article, or what one can click at. */
const beside = setOf('nav footer aside menu select button textarea dialog search datalist')
const roles = setOf(
  'navigation banner contentinfo search complementary menu menubar toolbar dialog'
)

export function isElement(node: Nodes): node is Element {
  return node.type === 'element'
}

export function isBlockElement(element: Element): boolean {
  if (blocks.has(element.tagName)) return true
  return /^(?:block|table|flex|grid|list-item)/.test(styleOf(element)('display'))
}

export function keepsSpaces(element: Element): boolean {
  return asTyped.has(element.tagName) || styleOf(element)('white-space').startsWith('pre')
}

/** Titles that programs of documents give what stands on every page of a print. */
const ofPages = setOf('header footer')

/** Whether an element says by its name, its role or its title that it is no article. */
export function isBeside(element: Element): boolean {
  const {tagName, properties} = element
  if (tagName === 'div' && ofPages.has(String(properties.title))) return true
  if (isRemark(element)) return true
  return beside.has(tagName) || roles.has(String(properties.role))
}

/** Whether an element holds what somebody remarked on a text in a program of documents. */
export function isRemark(element: Element): boolean {
  return /^comment(?:-list)?$/.test(styleOf(element)('mso-element'))
}

/** Whether nothing of an element is on the page, whatever it holds; the signs of remarks are of them. */
export function isUnprinted({tagName, properties}: Element): boolean {
  return unprinted.has(tagName) || [properties.className].flat().includes('msocomanchor')
}

/** Whether an attribute keeps an element from being shown. */
export function isHidden(element: Element): boolean {
  const {hidden} = element.properties
  if (hidden !== undefined && hidden !== false) return true
  const style = styleOf(element)
  return style('display') === 'none' || /^(?:hidden|collapse)$/.test(style('visibility'))
}

/** Words by which pages mark the one of several elements that is shown. */
const marks = setOf('on cur current active selected this')

/** Whether an element says that it is the one of several that is shown: the tab of what stands below. */
export function isCurrent({properties}: Element): boolean {
  const {className, ariaSelected, ariaCurrent} = properties
  if (ariaSelected === 'true' || ariaCurrent !== undefined) return true
  return [className].flat().some((name) => marks.has(String(name).toLowerCase()))
}

/** Whether an element is another, or stands in it. */
export function isWithin(
  element: Element | null,
  around: Element,
  parents: ReadonlyMap<Element, Element>
): boolean {
  for (let next = element; next; next = parents.get(next) ?? null) if (next === around) return true
  return false
}

/** A number that an attribute gives, in its bounds; else `usual`. */
export function numberOf(value: unknown, usual: number, most: number): number {
  const number = Number.parseInt(String(value), 10)
  return Number.isNaN(number) ? usual : Math.min(Math.max(number, 0), most)
}
