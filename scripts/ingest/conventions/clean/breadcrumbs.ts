import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isSentence} from './sentence.ts'

const arrow = /[>›»＞]/
const here = /^您?(?:的|现在|当前|所在|在)*位置\s*[:：]/
const longest = 120
const longestStep = 60
const mostSteps = 12

/** Whether a line is the path to a page: 首页 > 公报 > 2024年, 当前位置：公报/2024年. */
export function isBreadcrumb(text: string): boolean {
  if (text.length > longest) return false
  const label = here.exec(text)?.[0] ?? ''
  const path = text.slice(label.length)
  const fromHome = /^.{0,12}首页\s*[>›»＞/]/.test(path)
  if (label === '' && !fromHome) return false
  // A place of a document's own is 云梦路/大槐街, too; only a page has 您 or 当前.
  const slashed = fromHome || /您|当前/.test(label)
  // Arrows may be doubled: between them is no step.
  const steps = path
    .split(slashed && !arrow.test(path) ? '/' : arrow)
    .filter((step, at) => step !== '' || at === 0)
  return steps.length > 1 && steps.length <= mostSteps && steps.every(isStep)
}

function isStep(step: string): boolean {
  return step.length <= longestStep && !/[。；！？]/.test(step)
}

/** A breadcrumb with a step or a > on each line. */
export function pathAcrossLines(blocks: readonly Block[]): Block[] {
  const texts = blocks.map(textOf)
  const isArrow = (at: number) => /^[>›»＞]$/.test(texts[at] ?? '')
  const start = texts.findIndex((text, at) => text === '首页' && isArrow(at + 1))
  if (start === -1) return []
  let end = start + 1
  while (isArrow(end) && end - start < mostSteps * 2) {
    const step = texts[end + 1]
    if (step === undefined || isSentence(step)) return blocks.slice(start, end + 1)
    end += 2
  }
  return blocks.slice(start, end)
}
