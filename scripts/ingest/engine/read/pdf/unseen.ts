import type {Box} from '../page/page.ts'
import {type Area, boxOf, common} from './areas.ts'
import type {Glyph} from './glyphs.ts'

/** Why nobody sees a character who looks at the page. */
export type Reason = 'bare' | 'pale' | 'covered' | 'clipped'

export interface Unseen {
  why: Reason
  /** Whether no picture is there, of which it is not known what it shows, and whether it hides what is below it. */
  isCertain: boolean
}

/** A page with more areas is a drawing: what lies over what is not looked for. */
const mostAreas = 2000
/** Colours that differ by no more, of 255, are one. */
const alike = 4
/** What reaches into a box by less, in points, does not. */
const slack = 0.5
/** A picture over text that is no larger, in points, may be a seal: what is below it can be read. */
const largestSeal = 180
const white = '#ffffff'

/**
 * The characters of a page that its print does not show, and why.
 *
 * @param glyphs in the order that they are painted in
 */
export function unseenOn(glyphs: readonly Glyph[], areas: readonly Area[]): Map<Glyph, Unseen> {
  const own = areas.length > mostAreas ? [] : areas
  const found = new Map<Glyph, Unseen>()
  for (const [at, glyph] of glyphs.entries()) {
    if (glyph.isOff || glyph.text.trim() === '') continue
    const unseen = isCut(glyph) ? {why: 'clipped' as const, isCertain: true} : find(glyph, at, own)
    if (unseen) found.set(glyph, unseen)
  }
  return found
}

function find(glyph: Glyph, at: number, areas: readonly Area[]): Unseen | null {
  const box = inkOf(glyph)
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const there = areas.filter((area) => isIn(area.box, x, y))
  const isClear = !there.some(({isPicture}) => isPicture)
  const isCertain = isClear && glyph.isDrawing !== true
  const over = there.filter((area) => area.after > at)
  if (glyph.isHidden) {
    const isOnDrawing = there.some(({colour, isPicture}) => colour === null && !isPicture)
    return {why: 'bare', isCertain: isCertain && !isOnDrawing}
  }
  if (over.some((area) => area.isOpaque && isWithin(box, area.box)))
    return {why: 'covered', isCertain: isClear}
  const last = there.findLast((area) => area.after <= at && !area.isPicture)
  const ground = last ? groundOf(last, box) : white
  const isPale = glyph.colours.every(
    (colour) => ground !== null && colour !== null && areAlike(colour, ground)
  )
  if (isPale) return {why: 'pale', isCertain}
  return over.some(coversAll) ? {why: 'covered', isCertain: false} : null
}

/** The colour that all of a character stands on, as far as it is known. */
function groundOf(area: Area, box: Box): string | null {
  return isWithin(box, area.box) ? area.colour : null
}

/** Whether an area is a picture that is no seal. */
function coversAll({isPicture, box: {left, right, top, bottom}}: Area): boolean {
  return isPicture && Math.max(right - left, bottom - top) > largestSeal
}

/** Whether nothing of a character is inside of what is shown. */
function isCut(glyph: Glyph): boolean {
  if (!glyph.clip) return false
  const {left, right, top, bottom} = common(inkOf(glyph), glyph.clip)
  return right - left < slack || bottom - top < slack
}

/** The room in which a character has its ink. */
export function inkOf({x, y, width, size, rotation, isVertical}: Glyph): Box {
  const angle = (rotation * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const own = isVertical ? [-size / 2, 0, size / 2, width] : [0, -size * 0.8, width, size * 0.1]
  return boxOf([cos, -sin, sin, cos, x, y], own)
}

function isIn({left, right, top, bottom}: Box, x: number, y: number): boolean {
  return x > left && x < right && y > top && y < bottom
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  )
}

function areAlike(a: string, b: string): boolean {
  return [1, 3, 5].every((at) => {
    const [one, other] = [a, b].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16))
    return Math.abs((one ?? 0) - (other ?? 0)) <= alike
  })
}
