import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {printWidth, unspaced} from '../lexicon/punctuation.ts'
import {isSentence} from './sentence.ts'

const arrow = /[>›»＞]/
/** What stands between the steps of any path; most lines have none. */
const divides = /[>›»＞/]/
const here = /^[您你]?(?:的|现在|当前|所在|在|访问)*位置\s*[:：]/
const longest = 120
const longestStep = 60
const mostSteps = 12

/** Whether a line is the path to a page: 首页 > 公报 > 2024年, 当前位置：公报/2024年. */
export function isBreadcrumb(text: string): boolean {
  if (text.length > longest || !divides.test(text)) return false
  const label = here.exec(text)?.[0] ?? ''
  const path = text.slice(label.length)
  const fromHome = /^.{0,12}首[页頁]\s*[-–—]?[>›»＞/]/.test(path)
  const toText = isPathToText(path)
  if (label === '' && !fromHome && !toText && !isDeepPath(path)) return false
  // A place of a document's own is 云梦路/大槐街, too; only a page has 您 or 当前.
  const slashed = fromHome || /您|当前/.test(label)
  // Arrows may be doubled: between them is no step.
  const steps = path
    .split(slashed && !arrow.test(path) ? '/' : arrow)
    .filter((step, at) => step !== '' || at === 0)
  const isCut = label !== '' && fromHome && /[>›»＞]\s*$/.test(path)
  return (steps.length > 1 || isCut) && steps.length <= mostSteps && steps.every(isStep)
}

/** The steps of a path, without what stands in front of it. */
export function stepsOf(text: string): string[] {
  const path = text.slice(here.exec(text)?.[0].length ?? 0)
  return path.split(arrow.test(path) ? arrow : '/').map((step) => step.trim())
}

function isStep(step: string): boolean {
  return step.length <= longestStep && !/[。；！？]/.test(step)
}

/** A breadcrumb with a step or a > on each line, or as a numbered list. */
export function pathAcrossLines(blocks: readonly Block[]): Block[] {
  const texts = blocks.map(textOf)
  const listed = listedPath(texts)
  if (listed) return blocks.slice(listed.start, listed.end)
  const broken = brokenPath(blocks)
  if (broken) return blocks.slice(broken.start, broken.end)
  const isArrow = (at: number) => /^[>›»＞]+$/.test(texts[at] ?? '')
  const home = texts.findIndex((text, at) => isHome(text) && arrowFirst.test(texts[at + 1] ?? ''))
  if (home === -1) return []
  const isNamed = home > 0 && here.exec(texts[home - 1] ?? '')?.[0] === texts[home - 1]
  const start = isNamed ? home - 1 : home
  let end = home + 1
  while (end - home < mostSteps * 2) {
    const text = texts[end]
    if (text === undefined || !arrowFirst.test(text) || !isStep(text)) break
    if (!isArrow(end)) {
      end++
      continue
    }
    const step = texts[end + 1]
    if (step === undefined || isSentence(step)) return blocks.slice(start, end + 1)
    end += 2
  }
  return blocks.slice(start, end)
}

/** A path that was broken at the end of a line, in a step or beside an arrow. */
function brokenPath(blocks: readonly Block[]): {start: number; end: number} | null {
  const texts = blocks.map(textOf)
  const start = texts.findIndex(isBreadcrumb)
  if (start === -1) return null
  let end = start + 1
  for (; end - start < mostLines; end++) {
    const [above = '', text = ''] = [texts[end - 1], texts[end]]
    // What stands apart below a path that a page has cut is no step of it.
    const isOpen = /[>›»＞]\s*$/.test(above) && blocks[end]?.data.gap === 0
    if (
      !(arrow.test(text) || isOpen) ||
      isBreadcrumb(text) ||
      isSentence(text) ||
      !text.split(arrow).every(isStep)
    )
      break
  }
  if (isRestOfStep(blocks, end)) end++
  return end - start > 1 ? {start, end} : null
}

const mostLines = 4
/** A line of a path that was broken is no narrower, and the rest of its last step no longer, in characters. */
const narrowestPath = 16
const longestRest = 4
/** Lines below a path among which its last step stands again: the title. */
const below = 5

/**
 * Whether a line is the rest of the last step of the path above: it stands alone, and says no kind of a
 * document, or the whole step is what a line below says.
 */
function isRestOfStep(blocks: readonly Block[], at: number): boolean {
  const [path, rest, next] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (!path || !rest || !next || rest.data.gap > 0) return false
  const [above, text] = [textOf(path), textOf(rest)]
  if (printWidth(above) < narrowestPath || !/^\p{Script=Han}{1,12}$/u.test(text)) return false
  if (text.length <= longestRest && next.data.gap > 0 && genreOf(text) === null) return true
  const step = (stepsOf(above).at(-1) ?? '') + text
  return blocks
    .slice(at + 1, at + 1 + below)
    .some((block) => unspaced(textOf(block)) === unspaced(step))
}

/** A line that goes on with a path: > 政务公开 > 通知 */
const arrowFirst = /^[>›»＞]/

/** 首页, 网站首页, 当前位置：首页 */
function isHome(text: string): boolean {
  return text.endsWith('首页') && /^(?:\p{Script=Han}{0,4}|.{2,10}[:：]\s*)首页$/u.test(text)
}

/** 1. 首页, 2. 政务公开, 3. 通知: lists of a document begin with something else. */
function listedPath(texts: readonly string[]): {start: number; end: number} | null {
  const start = texts.findIndex((text) =>
    /^1[.、．]\s*(?:(?:网站)?首页|(?:当前|所在)位置[:：]?)$/.test(text)
  )
  if (start === -1) return null
  let end = start + 1
  while (end - start < mostSteps) {
    const step = /^(\d{1,2})[.、．]\s*(\S.*)$/.exec(texts[end] ?? '')
    if (!step || Number(step[1]) !== end - start + 1 || !isStep(step[2] ?? '')) break
    end++
  }
  return end - start > 1 ? {start, end} : null
}

/** A path of few steps stands among so many lines at the front. */
const searched = 6
const shortPath =
  /^(?:\p{Script=Han}{2,10}(?:\s[>›»＞]\s\p{Script=Han}{2,10}){1,4}|(?:您|当前)\p{Script=Han}{0,5}位置\s?[:：]\s?\p{Script=Han}{2,10})$/u

/** 微阅读 > 乌有观察, 当前位置: 提案动态: a path from nowhere, at the front of a page. */
export function shortPaths(blocks: readonly Block[]): Block[] {
  return blocks.slice(0, searched).filter((block) => {
    const text = textOf(block).trim()
    return shortPath.test(text) && !isBreadcrumb(text)
  })
}

/** So many arrows are a path by themselves. */
const deepest = 3

/** 某某网 时政>两会>直播>快讯: a path from anywhere, by its arrows. */
function isDeepPath(path: string): boolean {
  const steps = path.split(arrow).map((step) => step.trim())
  return (
    steps.length > deepest &&
    steps.every((step) => /^[\p{Script=Han}\w()（）\s]{2,20}$/u.test(step))
  )
}

/** 某县人大网>公告>正文: a path that leads to the text. */
function isPathToText(path: string): boolean {
  const steps = path.split(arrow).map((step) => step.trim())
  const isWhole = steps.every((step) => step !== '' && isStep(step))
  return steps.length >= 3 && isWhole && /^(?:正文|详情|内容)$/.test(steps.at(-1) ?? '')
}
