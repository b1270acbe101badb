import type {Element} from 'hast'
import {isBeside, keepsSpaces} from './elements.ts'
import {rawTextOf} from './raw-text.ts'
import {type Style, styleOf} from './style.ts'

/** What holds for all text in an element. */
export interface Context {
  block: Element | null
  isBeside: boolean
  isInArticle: boolean
  isTyped: boolean
  isStrong: boolean
  isEmphasised: boolean
  isRaised: boolean
  isStruck: boolean
  /** What a link around it leads to: another page, a file, or a place on the same page. */
  link: 'page' | 'file' | 'place' | null
  anchor: Element | null
  isScripted: boolean
  level?: number
  align?: 'center' | 'right'
  depth: number
}

/** Around all of a page. */
export const outermost: Context = {
  ...{
    block: null,
    isBeside: false,
    isInArticle: false,
    isTyped: false,
    isStrong: false,
    isEmphasised: false,
    isRaised: false,
    isStruck: false
  },
  ...{link: null, anchor: null, isScripted: false, depth: 0}
}

/** Endings of files that documents are attached as. */
const files =
  /\.(?:docx?|wps|rtf|pdf|xlsx?|et|csv|pptx?|ofd|ceb|zip|rar|7z|txt|jpe?g|png|tiff?)(?:[?#]|$)/i

/** Whether a link leads to a file, by its address or by the name that it has on the page. */
function isFile(link: Element): boolean {
  const name = rawTextOf(link).slice(-200).trim()
  const address = String(link.properties.href)
  return files.test(address) || files.test(name) || /download|attach|upload/i.test(address)
}

/** What holds for text in an element, by what holds around it. */
export function contextIn(node: Element, context: Context, isBlock: boolean): Context {
  const {tagName, properties} = node
  const style = styleOf(node)
  const inner: Context = {...context}
  if (isBlock) inner.block = node
  if (tagName === 'article') inner.isInArticle = true
  if (isBeside(node) && !isOfArticle(node, context)) inner.isBeside = true
  if (keepsSpaces(node)) inner.isTyped = true
  if (/^(?:b|strong)$/.test(tagName)) inner.isStrong = true
  const weight = style('font-weight')
  if (weight !== '') inner.isStrong = /^(?:bold|bolder|[6-9]00)$/.test(weight)
  if (/^(?:em|i)$/.test(tagName) || style('font-style') === 'italic') inner.isEmphasised = true
  if (tagName === 'sup' || style('vertical-align') === 'super') inner.isRaised = true
  if (/^(?:s|strike|del)$/.test(tagName) || style('text-decoration').includes('line-through'))
    inner.isStruck = true
  if (/^h[1-6]$/.test(tagName)) inner.level = Number(tagName.charAt(1))
  if (tagName === 'small') delete inner.level
  if (/^(?:ul|ol)$/.test(tagName)) inner.depth++
  const {href, onClick} = properties
  const isNear = typeof href === 'string' && /^#./.test(href)
  if (tagName === 'a' && (href !== undefined || onClick !== undefined)) {
    inner.link = isNear ? 'place' : isFile(node) ? 'file' : 'page'
    inner.anchor = node
  }
  if (tagName === 'label') inner.isScripted = true
  if (!isBlock && (onClick !== undefined || /^\s*(?:javascript:|#$)/i.test(String(href))))
    inner.isScripted = true
  if (tagName === 'table') delete inner.align
  const align = tagName === 'center' ? 'center' : alignOf(node, style)
  if (align && isBlock) {
    if (align === 'center' || align === 'right') inner.align = align
    else delete inner.align
  }
  return inner
}

/** The day that a text was signed on: its foot ends with it, where that of a site never does. */
const dayAtEnd = /年[^年月]{1,3}月[^月日]{1,3}日[)）]?(?:印发)?\s*$/
/** Who signs, when, and whom a copy goes to. */
const longestFoot = 200

/** Whether a foot, or what stands beside, is of the article: inside of its element, or where who signed it stands. */
function isOfArticle(node: Element, {isInArticle, block}: Context): boolean {
  const {tagName} = node
  if (tagName === 'aside') return (isInArticle || isBetweenText(node, block)) && !holdsLink(node)
  if (tagName !== 'footer') return false
  if (isInArticle) return true
  const text = rawTextOf(node)
  return text.length <= longestFoot && dayAtEnd.test(text) && !holdsLink(node)
}

/** Whether paragraphs stand in front of an element and behind it. */
function isBetweenText(node: Element, around: Element | null): boolean {
  if (!around) return false
  const known = amidText.get(around) ?? childrenAmidText(around)
  amidText.set(around, known)
  return known.has(node)
}

/** The children of elements that stand between paragraphs, found once for each. */
const amidText = new WeakMap<Element, ReadonlySet<unknown>>()

function childrenAmidText({children}: Element): ReadonlySet<unknown> {
  const isText = (child: Element['children'][number]) =>
    child.type === 'element' && child.tagName === 'p' && /[。；！？]/.test(rawTextOf(child))
  const first = children.findIndex(isText)
  return new Set(first === -1 ? [] : children.slice(first + 1, children.findLastIndex(isText)))
}

function holdsLink({children}: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (child.tagName === 'a' || holdsLink(child))
  )
}

/** How text in an element is aligned; what a table says is where it stands itself. */
function alignOf({tagName, properties: {align}}: Element, style: Style): string | null {
  const styled = style('text-align')
  if (styled !== '') return styled
  return typeof align === 'string' && align !== '' && tagName !== 'table'
    ? align.toLowerCase()
    : null
}
