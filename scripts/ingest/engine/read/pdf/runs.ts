import type {Run} from '../page/page.ts'
import type {Glyph} from './glyphs.ts'

/** A run, and the glyphs that it is made of. */
export interface GlyphRun extends Run {
  glyphs: readonly Glyph[]
}

/** Characters that stand further apart, in heights of the font, are of two runs. */
const apart = 0.15
/** Base lines that differ by more are two. */
const shifted = 0.05

/** Glyphs that follow each other without a gap as runs; white space is a run of its own. */
export function toRuns(glyphs: readonly Glyph[]): GlyphRun[] {
  const runs: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last && before && follows(before, glyph)) last.push(glyph)
    else runs.push([glyph])
  }
  return runs.flatMap((own) => {
    const [first, last] = [own[0], own.at(-1)]
    return first && last ? [runOf(own, first, last)] : []
  })
}

function runOf(glyphs: readonly Glyph[], first: Glyph, last: Glyph): GlyphRun {
  const {x, y, size, rotation, font, isVertical, isHidden, isArtifact, isUnseen} = first
  const width = Math.hypot(last.x - x, last.y - y) + last.width
  const text = glyphs.map((glyph) => glyph.text).join('')
  return {
    ...{text, x, y, width, size, rotation, font, isVertical, isHidden, isArtifact, glyphs},
    ...(isUnseen === true ? {isUnseen} : {})
  }
}

function follows(glyph: Glyph, next: Glyph): boolean {
  const isSame =
    glyph.font === next.font &&
    Math.abs(glyph.size - next.size) < 0.01 &&
    Math.abs(glyph.rotation - next.rotation) < 0.01 &&
    glyph.isHidden === next.isHidden &&
    glyph.isUnseen === next.isUnseen &&
    glyph.isArtifact === next.isArtifact &&
    (glyph.text.trim() === '') === (next.text.trim() === '')
  if (!isSame) return false
  const angle = ((glyph.rotation - (glyph.isVertical ? 90 : 0)) * Math.PI) / 180
  const [dx, dy] = [next.x - glyph.x, next.y - glyph.y]
  const along = dx * Math.cos(angle) - dy * Math.sin(angle)
  const across = dx * Math.sin(angle) + dy * Math.cos(angle)
  return (
    Math.abs(along - glyph.width) <= apart * glyph.size && Math.abs(across) <= shifted * glyph.size
  )
}
