import {toLines} from './lines.ts'
import type {Box, Line, Page, Rule} from './page.ts'
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
 * The boxes of a page that other text runs beside: four rules, or a ground of their own, and lines inside
 * of them. Lines of both may stand on one base line, and are of two texts all the same.
 *
 * @param page of which runs are those of no table
 */
export function textBoxes(
  {rules, runs, grounds = []}: Pick<Page, 'rules' | 'runs' | 'grounds'>,
  page: number
): TextBox[] {
  const joined = joinRules(rules)
  if (joined.length > mostRules) return []
  const printed = runs.filter(({text}) => text.trim() !== '')
  const framed = groupsOf(joined).flatMap((group) => boxOf(group) ?? [])
  const found = [...framed, ...alone(grounds)].flatMap((box) => {
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
    ({box}, at) =>
      !found.some((other, index) => {
        return index !== at && isAround(other.box, box) && !(index > at && isAround(box, other.box))
      })
  )
}

/** Grounds that no other is beside: those of cells and rows are. */
function alone(grounds: readonly Box[]): Box[] {
  if (grounds.length > mostGrounds) return []
  return grounds.filter((box) =>
    grounds.every((other) => {
      const isBeside = other.top < box.bottom + near && other.bottom > box.top - near
      return other === box || !isBeside || isAround(other, box) || isAround(box, other)
    })
  )
}

/** A page with more grounds is a drawing; cells are no further from each other, in points. */
const mostGrounds = 200
const near = 4

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
