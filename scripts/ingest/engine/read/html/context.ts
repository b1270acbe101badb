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
    isRaised: false
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
  // The foot of an article is of it: who signed it, and when.
  if (isBeside(node) && !(tagName === 'footer' && context.isInArticle)) inner.isBeside = true
  if (keepsSpaces(node)) inner.isTyped = true
  if (/^(?:b|strong)$/.test(tagName)) inner.isStrong = true
  const weight = style('font-weight')
  if (weight !== '') inner.isStrong = /^(?:bold|bolder|[6-9]00)$/.test(weight)
  if (/^(?:em|i)$/.test(tagName) || style('font-style') === 'italic') inner.isEmphasised = true
  if (tagName === 'sup' || style('vertical-align') === 'super') inner.isRaised = true
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

/** How text in an element is aligned; what a table says is where it stands itself. */
function alignOf({tagName, properties: {align}}: Element, style: Style): string | null {
  const styled = style('text-align')
  if (styled !== '') return styled
  return typeof align === 'string' && align !== '' && tagName !== 'table'
    ? align.toLowerCase()
    : null
}
