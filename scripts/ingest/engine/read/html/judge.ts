import type {Element, Nodes, Root} from 'hast'
import {isNotice, isOfSite} from '../../site-words/below-text.ts'
import {isPageField} from '../../site-words/page-fields.ts'
import {isElement} from './elements.ts'
import {footIn} from './foot.ts'
import type {Article} from './article.ts'
import type {Line} from './line.ts'
import {isLinked, isSentence, limits} from './measures.ts'
import {findElement} from './parse-page.ts'
import {rawTextOf} from './raw-text.ts'

/**
 * Why a page holds no article, with the measures that tell it; `null` where it holds one.
 *
 * @param hasTitle whether the article's title is known
 */
export function judgePage(
  root: Root,
  lines: readonly Line[],
  {start, end}: Article,
  hasTitle: boolean
): string | null {
  const inside = lines.slice(start, end).filter((line) => !line.isBeside)
  const sentences = distinct(inside.filter(isSentence))
  const characters = sum(inside, unlinked)
  const hasRows = inside.some(({row}) => row !== null)
  const measures = () => {
    const all = sum(lines, (line) => line.characters)
    const linked = sum(lines, (line) => line.linked)
    const share = all === 0 ? 0 : Math.round((linked / all) * 100)
    return (
      `链接占全部文字的 ${String(share)}%，不同的行 ${String(distinct(lines))} 行，` +
      `正文像有 ${String(characters)} 字、${String(sentences)} 句`
    )
  }
  if (lines.length === 0) return frames(root) ? '只有框架，文字在别的网页里' : '没有文字'
  if (characters <= limits.foot.characters && namesError(root, inside))
    return `像出错页：${measures()}`
  if (characters <= limits.foot.characters && inside.some(({text}) => nothingFound.test(text)))
    return `像检索结果：${measures()}`
  if (isList(inside)) return `像目录或检索结果：${measures()}`
  if (sentences <= 1 && !hasTitle && asksPassword(root)) return `像登录页：有密码栏，${measures()}`
  const links = sum(lines, (line) => line.anchors)
  const isFoot = end >= lines.length - 1 && characters <= limits.foot.characters && sentences <= 1
  const share = sum(lines, (line) => line.linked) / sum(lines, (line) => line.characters)
  const isOfLinks = links >= limits.list.links && share >= limits.list.share
  const isOfSite = isOfLinks || (sentences === 0 && links >= limits.list.links)
  if (isFoot && !hasRows && !hasTitle && isOfSite) return `像目录或首页：${measures()}`
  const isShort =
    characters < limits.least.characters ||
    (sentences === 0 && characters < 2 * limits.least.characters)
  if (sentences === 0 && !hasRows && isTitleAlone(inside)) return `只有标题：${measures()}`
  const isTitled = hasTitle && (sentences > 0 || characters >= limits.least.characters)
  if (isShort && !hasRows && !isTitled) return `几乎没有文字：${measures()}`
  return null
}

/** 抱歉，没有找到与“渡口”相关的内容。 */
const nothingFound =
  /^\s*(?:很|非常)?(?:抱歉|对不起)[，,!！].{0,12}(?:没有|未能?)(?:找到|检索到|搜索到)/

/** Whether nothing stands below a heading but what sites print around a text: it is a picture, or a script brings it. */
function isTitleAlone(lines: readonly Line[]): boolean {
  const [first, ...others] = lines
  if (first?.hints.level === undefined || others.length === 0) return false
  return others.every(({text, filed}) => {
    if (filed > 0) return false
    return isPageField(text) || isOfSite(text) || isNotice(text) || footIn(text) !== null
  })
}

/** Whether links alternate with hardly a line, and hardly anything stands before the first and behind the last. */
function isList(lines: readonly Line[]): boolean {
  const {few, run, lines: share, characters} = limits.list
  const start = lines.findIndex(isLinked)
  const inner = lines.slice(Math.max(start, 0), lines.findLastIndex(isLinked) + 1)
  const linked = inner.filter(isLinked)
  if (linked.length < few || linked.length < inner.length * share) return false
  const outer = sum(lines, unlinked) - sum(inner, unlinked)
  const whole = sum(lines, (line) => line.characters)
  const isMuch = sum(linked, (line) => line.linked) >= whole * characters
  const isAlternating = longestRun(inner) <= run
  return isAlternating && outer <= limits.foot.characters && (isMuch || hasResults(inner))
}

/** Whether sentences stand between the links, as the results of a search have them. */
function hasResults(lines: readonly Line[]): boolean {
  const sentences = lines.filter(isSentence).length
  return sentences >= limits.list.results && lines.filter(isLinked).length >= limits.list.links
}

/** The most lines in a row that are no links. */
function longestRun(lines: readonly Line[]): number {
  let [longest, run] = [0, 0]
  for (const line of lines) {
    run = isLinked(line) ? 0 : run + 1
    longest = Math.max(longest, run)
  }
  return longest
}

function unlinked({characters, linked}: Line): number {
  return characters - linked
}

function distinct(lines: readonly Line[]): number {
  return new Set(lines.map(({text}) => text.trim())).size
}

function sum(lines: readonly Line[], of: (line: Line) => number): number {
  return lines.reduce((all, line) => all + of(line), 0)
}

/** Whether a page is titled, or headed, by the number of an error alone: 404, 404 Not Found. */
function namesError(root: Root, lines: readonly Line[]): boolean {
  const title = findElement(root, 'title')
  const names = [title ? rawTextOf(title) : '', lines[0]?.text ?? '']
  return names.some((name) => /^\s*[45]\d\d(?:\s[A-Za-z\s]{1,40})?\s*$/.test(name))
}

function frames(root: Root): boolean {
  return holds(root, ({tagName}) => tagName === 'frameset' || tagName === 'iframe')
}

function asksPassword(root: Root): boolean {
  return holds(
    root,
    ({tagName, properties}) => tagName === 'input' && properties.type === 'password'
  )
}

function holds(node: Nodes, fits: (element: Element) => boolean): boolean {
  if (isElement(node) && fits(node)) return true
  return 'children' in node && node.children.some((child) => holds(child, fits))
}
