import type {Root, RootContent} from 'mdast'
import {createBlock, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {unspaced} from '../lexicon/punctuation.ts'

/** Why a line is not of the document. */
export type Reason =
  | 'breadcrumb'
  | 'button'
  | 'page-number'
  | 'running-head'
  | 'site-head'
  | 'site-footer'
  | 'declared'

const breadcrumb =
  /^(?:.{0,12}首页|(?:您?(?:的|现在|当前)*(?:位置|所在位置)|当前位置)\s*[:：]).*[>›»＞\/]/
const button = new RegExp(
  '^[\\s【\\[（(|·]*(?:' +
    [
      '[字体号]{2}\\s*[:：].{0,24}',
      '(?:打印|关闭|收藏|分享|下载|复制|返回|推荐|纠错|朗读|全屏|加大|还原|减小|放大|缩小|默认|展开|收起|大|中|小|超大|更多|字号|字体)(?:本页|窗口|页面|到|顶部|全文|链接|列表)?[:：]?',
      '(?:扫一扫|扫码).{0,20}',
      '(?:浏览|阅读|点击|访问)(?:次数|量|数)?\\s*[:：]?\\s*\\d*\\s*次?',
      '[上下]一[篇条]\\s*[:：].{0,80}',
      '保护视力色\\s*[:：].*'
    ].join('|') +
    ')(?:[\\s【】\\[\\]（()）|·]*(?:打印|关闭|收藏|分享|下载|大|中|小|本页|窗口|页面)?)*$'
)
const footer =
  /^(?:版权所有|主办(?:单位)?[:：]|承办(?:单位)?[:：]|网站标识码|.{0,6}ICP备|.{0,8}公网安备|Copyright|技术支持[:：]|网站地图)/i
/** — 12 —, ·12·, 第12页, 第 12 页 共 30 页 */
const pageNumber =
  /^(?:[-—–－·•~〜|]+\s*\d{1,4}\s*[-—–－·•~〜|]+|第\s*\d{1,4}\s*页(?:\s*[/／，,]?\s*共\s*\d{1,4}\s*页)?)$/

/**
 * Wrap lines that are on the page but not of any document: breadcrumbs,
 * buttons, page numbers, running heads, site footers, and what the archive
 * declares for its own sources.
 *
 * Afterwards: such lines are in `furniture` nodes, in place; no text is gone.
 */
export function furniture(declared: readonly RegExp[]) {
  return (tree: Root): void => {
    const blocks = tree.children.filter(isBlock)
    const reasons = new Map<Block, Reason>()
    blocks.forEach((block, at) => {
      const reason = reasonOf(textOf(block), declared, at > blocks.length * 0.8)
      if (reason) reasons.set(block, reason)
    })
    for (const block of pathAcrossLines(blocks)) reasons.set(block, 'breadcrumb')
    for (const block of siteHead(blocks, reasons)) reasons.set(block, 'site-head')
    for (const block of bareMarks(blocks, reasons)) reasons.set(block, 'button')
    for (const block of bareNumbers(blocks)) reasons.set(block, 'page-number')
    for (const block of runningHeads(blocks, reasons)) reasons.set(block, 'running-head')
    for (const block of siteTail(blocks, reasons)) reasons.set(block, 'site-footer')
    tree.children = tree.children.map((node): RootContent => {
      const reason = isBlock(node) ? reasons.get(node) : undefined
      return reason && isBlock(node) ? {type: 'furniture', reason, children: [node]} : node
    })
  }
}

function reasonOf(text: string, declared: readonly RegExp[], atEnd: boolean): Reason | null {
  if (declared.some((pattern) => pattern.test(text))) return 'declared'
  if (text.length > 120) return null
  if (breadcrumb.test(text)) return 'breadcrumb'
  if (button.test(text)) return 'button'
  if (atEnd && footer.test(text)) return 'site-footer'
  if (pageNumber.test(text)) return 'page-number'
  return null
}

/** Brackets and strokes that a button left on a line of their own. */
function bareMarks(blocks: readonly Block[], reasons: ReadonlyMap<Block, Reason>): Block[] {
  return blocks.filter((block, at) => {
    const near = [blocks[at - 1], blocks[at + 1]].some(
      (other) => other && reasons.get(other) === 'button'
    )
    return near && /^[\p{P}\p{S}\s]+$/u.test(textOf(block))
  })
}

/** A breadcrumb with a step or a > on each line. */
function pathAcrossLines(blocks: readonly Block[]): Block[] {
  const isArrow = (at: number) => /^[>›»＞]$/.test(textOf(blocks[at] ?? missing))
  const start = blocks.findIndex((block, at) => textOf(block) === '首页' && isArrow(at + 1))
  if (start === -1) return []
  let end = start + 1
  while (isArrow(end)) end += 2
  return blocks.slice(start, end)
}

const missing = createBlock('', {lines: [], gap: 0, indent: 0})

/** What stands above the breadcrumb of a saved page is of the site, unless it is most of the text. */
function siteHead(blocks: readonly Block[], reasons: ReadonlyMap<Block, Reason>): Block[] {
  const path = blocks.slice(0, 20).findLastIndex((block) => reasons.get(block) === 'breadcrumb')
  const above = blocks.slice(0, Math.max(path, 0))
  if (lengthOf(above) > lengthOf(blocks.slice(path + 1))) return []
  return above.filter((block) => !reasons.has(block))
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + textOf(block).length, 0)
}

/** Between two page numbers stand so many characters or more; between those of table rows, fewer. */
const shortestPage = 100

/**
 * Bare numbers on lines of their own are page numbers where at least three of
 * them rise through the source, a page of text apart.
 */
function bareNumbers(blocks: readonly Block[]): Block[] {
  const found = blocks.filter((block) => /^\d{1,4}$/.test(textOf(block)))
  const rising = found.filter((block, at) => {
    const next = found[at + 1] ?? found[at - 1]
    const step = next ? Number(textOf(next)) - Number(textOf(block)) : 0
    return Math.abs(step) >= 1 && Math.abs(step) <= 3
  })
  const [first, last] = [rising[0], rising.at(-1)]
  if (rising.length < 3 || !first || !last) return []
  const between = blocks.slice(blocks.indexOf(first), blocks.indexOf(last))
  return lengthOf(between) >= shortestPage * (rising.length - 1) ? rising : []
}

/** A short line that stands next to page numbers three times or more, numbers in it aside. */
function runningHeads(blocks: readonly Block[], reasons: ReadonlyMap<Block, Reason>): Block[] {
  const groups = new Map<string, Block[]>()
  blocks.forEach((block, at) => {
    const text = unspaced(textOf(block))
    if (text.length > 40 || reasons.has(block) || parseLabelled(text)) return
    const besidePageNumber = [blocks[at - 1], blocks[at + 1]].some(
      (near) => near && reasons.get(near) === 'page-number'
    )
    if (!besidePageNumber) return
    const key = text.replace(/\d+/g, '#')
    groups.set(key, [...(groups.get(key) ?? []), block])
  })
  return [...groups.values()].filter((group) => group.length >= 3).flat()
}

/** Whatever follows the last buttons of a saved page is of the site. */
function siteTail(blocks: readonly Block[], reasons: ReadonlyMap<Block, Reason>): Block[] {
  const from = blocks.findIndex(
    (block, at) =>
      at > blocks.length * 0.6 &&
      reasons.get(block) === 'button' &&
      /打印|关闭|[上下]一[篇条]|扫一扫|扫码/.test(textOf(block))
  )
  return from === -1 ? [] : blocks.slice(from + 1).filter((block) => !reasons.has(block))
}
