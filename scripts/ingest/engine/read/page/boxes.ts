import {toLines} from './lines.ts'
import type {Box, Line, Rule, Run} from './page.ts'
import {clustersOf, groupsOf, isIn, joinRules, middleOf, mostRules} from './ruled.ts'

/** A box of text beside other text, with its lines. */
export interface TextBox {
  box: Box
  lines: Line[]
}

/** A box with less is a mark; one with more of a page is its border. */
const leastLines = 2
const mostOfPage = 0.5

/**
 * The boxes of a page that other text runs beside: four rules, and lines inside of them. Lines of
 * both may stand on one base line, and are of two texts all the same.
 *
 * @param runs those of no table
 */
export function textBoxes(rules: readonly Rule[], runs: readonly Run[], page: number): TextBox[] {
  const joined = joinRules(rules)
  if (joined.length > mostRules) return []
  const printed = runs.filter(({text}) => text.trim() !== '')
  const found = groupsOf(joined).flatMap((group) => {
    const box = boxOf(group)
    if (!box) return []
    const inside = printed.filter((run) => isIn(box, ...middleOf(run)))
    const isBeside = printed.some((run) => {
      const [x, y] = middleOf(run)
      return box.top < y && y < box.bottom && !isIn(box, x, y)
    })
    const lines = toLines(inside, page)
    const isBox = lines.length >= leastLines && inside.length < mostOfPage * printed.length
    return isBeside && isBox ? [{box, lines}] : []
  })
  return found.filter(
    ({box}) => !found.some((other) => other.box !== box && isAround(other.box, box))
  )
}

function isAround(outer: Box, {left, right, top, bottom}: Box): boolean {
  return isIn(outer, left, top) && isIn(outer, right, bottom)
}

/** The box that rules bound, where they are its four sides and nothing else. */
function boxOf(group: readonly Rule[]): Box | null {
  const sides = (isHorizontal: boolean) =>
    clustersOf(
      group.filter((rule) => rule.isHorizontal === isHorizontal).map(({at}) => at),
      Number
    ).map(([at = 0]) => at)
  const [[top, bottom, ...across], [left, right, ...down]] = [sides(true), sides(false)]
  if (across.length + down.length > 0) return null
  if (top === undefined || bottom === undefined || left === undefined || right === undefined)
    return null
  return {left, right, top, bottom}
}
