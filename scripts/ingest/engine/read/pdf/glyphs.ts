import type {Box} from '../page/page.ts'
import {apply, type Matrix, multiply} from './matrix.ts'
import type {Replacement} from './name-replacements.ts'
import type {State} from './state.ts'

/** A character where it is printed, in points from the upper left corner of the page. */
export interface Glyph {
  text: string
  x: number
  y: number
  /** Along the way it is read. */
  width: number
  size: number
  rotation: number
  font: string
  isVertical: boolean
  isHidden: boolean
  isArtifact: boolean
  /** Whether it is of a note or a field of a form, not of the page. */
  isAnnotation: boolean
  /** Whether it is in a layer that is switched off, and is not printed. */
  isOff: boolean
  /** What it is painted with; `null` for what is not known. */
  colours: readonly (string | null)[]
  /** Whether its shape is a drawing, which may have colours of its own. */
  isDrawing?: boolean
  /** What of the page is shown where it is painted; `null` for all. */
  clip: Box | null
  /** Whether nobody can see it on the page. */
  isUnseen?: boolean
  /** What is to be read instead of it, and of all others that have the same. */
  replacement: Replacement | null
}

/** What the library says of a character. */
export interface LibraryGlyph {
  unicode: string
  width: number
  isSpace: boolean
  vmetric: readonly number[] | null
}

/** Where text goes on. */
export interface TextPlace {
  matrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
}

/** Modes in which text has no ink. */
const invisible = new Set([3, 7])
/** Modes that fill letters, and those that draw their outlines. */
const [filling, stroking] = [new Set([0, 2, 4, 6]), new Set([1, 2, 5, 6])]

/** What the letters are printed as that tick the boxes of forms: they are set in a font of signs. */
const ticks: Readonly<Record<string, string>> = {
  ...{'4': '✔', '8': '✘', H: '★', l: '●', n: '■', u: '◆'}
}

/** Characters that are shown at once, each where it is printed. Moves the place where text goes on. */
export function glyphsOf(
  items: readonly (number | LibraryGlyph)[],
  state: State,
  text: TextPlace,
  marks: Pick<Glyph, 'isArtifact' | 'isAnnotation' | 'isOff' | 'replacement'> & {isTick: boolean}
): Glyph[] {
  const glyphs: Glyph[] = []
  const {size, direction, isVertical, isType3, fontMatrix} = state
  const scale = state.scale * direction
  const advance = size * (fontMatrix[0] ?? 0.001)
  const place = multiply(state.matrix, text.matrix)
  const em = isType3 ? size * Math.abs(fontMatrix[3] ?? 0.001) * 1000 : size
  const [ux = 0, uy = 0, vx = 0, vy = 0] = place
  const height = em * Math.hypot(vx, vy)
  const rotation = (-Math.atan2(uy * scale, ux * scale) * 180) / Math.PI
  const ink = inkOf(state)
  for (const item of items) {
    if (typeof item === 'number') {
      const step = ((isVertical ? 1 : -1) * item * size) / 1000
      if (isVertical) text.y -= step
      else text.x += step * scale
      continue
    }
    const spacing = (item.isSpace ? state.wordSpacing : 0) + state.characterSpacing
    const metric = isVertical ? item.vmetric : null
    const width = metric ? -(metric[0] ?? 0) : item.width
    const step = isVertical
      ? width * advance - spacing * direction
      : width * advance + spacing * direction
    const [x, y] = apply(place, text.x, text.y + state.rise)
    if (size !== 0 && item.unicode !== '') {
      glyphs.push({
        // A damaged font may give half of a character, which no text can hold.
        text: (marks.isTick ? ticks[item.unicode] : undefined) ?? item.unicode.toWellFormed(),
        x,
        y,
        width:
          Math.abs(width * advance) *
          (isVertical ? Math.hypot(vx, vy) : Math.abs(scale) * Math.hypot(ux, uy)),
        size: height,
        rotation,
        font: state.font,
        isVertical,
        ...ink,
        isArtifact: marks.isArtifact,
        isAnnotation: marks.isAnnotation,
        isOff: marks.isOff,
        replacement: marks.replacement
      })
    }
    if (isVertical) text.y -= step
    else text.x += step * scale
  }
  return glyphs
}

/** What letters are painted with; the shapes of some fonts have colours of their own. */
function inkOf(state: State): Pick<Glyph, 'isHidden' | 'colours' | 'clip' | 'isDrawing'> {
  const {mode, isType3, isMixed, clip} = state
  const fills = filling.has(mode) && state.fillAlpha > 0
  const strokes = stroking.has(mode) && state.strokeAlpha > 0
  const isHidden = invisible.has(mode) || (!isType3 && !isMixed && !fills && !strokes)
  const colours = [...(fills ? [state.fill] : []), ...(strokes ? [state.stroke] : [])]
  return {
    isHidden,
    colours: isMixed ? [null] : colours,
    clip: clip?.box ?? null,
    isDrawing: isType3
  }
}
