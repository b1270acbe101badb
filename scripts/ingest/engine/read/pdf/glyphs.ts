import type {Rule} from '../page/page.ts'
import {type Library, loadLibrary, type PdfPage} from './library.ts'
import {apply, identity, type Matrix, multiply} from './matrix.ts'
import {type Painting, rulesOf} from './rules.ts'
import {initial, type State} from './state.ts'

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
}

/** What is on a page, in the order that it is painted in. */
export interface Painted {
  glyphs: Glyph[]
  rules: Rule[]
  /** Part of the page that is covered by pictures, at most. */
  pictures: number
}

/** What the library says of a character. */
interface LibraryGlyph {
  unicode: string
  width: number
  isSpace: boolean
  vmetric: readonly number[] | null
}

interface LibraryFont {
  vertical: boolean
  isType3Font: boolean
  fontMatrix: Matrix | undefined
}

/** Modes in which text has no ink. */
const invisible = new Set([3, 7])
/** States that are kept at once; a file that asks for more has no end of them. */
const deepest = 4096

/** Follow all that paints a page. */
export async function paintedOn(page: PdfPage): Promise<Painted> {
  const {OPS} = await loadLibrary()
  const list = await page.getOperatorList()
  const viewport = page.getViewport({scale: 1})
  const base: Matrix = viewport.transform
  const area = viewport.width * viewport.height
  const painted: Painted = {glyphs: [], rules: [], pictures: 0}
  let state = initial(base)
  const states: State[] = []
  let text = {matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0}
  let annotations = 0
  const marks: boolean[] = []
  let artifacts = 0
  let isBare = false

  const save = () => {
    if (states.length < deepest) states.push({...state})
  }
  const restore = () => {
    // What is placed and not painted is a picture: they are not decoded.
    if (isBare && area > 0) {
      const [a = 0, b = 0, c = 0, d = 0] = state.matrix
      painted.pictures += Math.abs(a * d - b * c) / area
    }
    isBare = false
    state = states.pop() ?? state
  }
  const move = (x: number, y: number) => {
    text.x = text.lineX += x
    text.y = text.lineY += y
  }
  const mark = (tag: unknown) => {
    const isArtifact = tag === 'Artifact'
    marks.push(isArtifact)
    if (isArtifact) artifacts++
  }

  const show = (items: readonly (number | LibraryGlyph)[]) => {
    const {size, direction, isVertical, isType3, fontMatrix} = state
    const scale = state.scale * direction
    const advance = size * (fontMatrix[0] ?? 0.001)
    const place = multiply(state.matrix, text.matrix)
    const em = isType3 ? size * Math.abs(fontMatrix[3] ?? 0.001) * 1000 : size
    const [ux = 0, uy = 0, vx = 0, vy = 0] = place
    const height = em * Math.hypot(vx, vy)
    const rotation = (-Math.atan2(uy * scale, ux * scale) * 180) / Math.PI
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
        painted.glyphs.push({
          text: item.unicode,
          x,
          y,
          width:
            Math.abs(width * advance) *
            (isVertical ? Math.hypot(vx, vy) : Math.abs(scale) * Math.hypot(ux, uy)),
          size: height,
          rotation,
          font: state.font,
          isVertical,
          isHidden: invisible.has(state.mode),
          isArtifact: artifacts > 0,
          isAnnotation: annotations > 0
        })
      }
      if (isVertical) text.y -= step
      else text.x += step * scale
    }
  }

  const setFont = (name: string, size: number) => {
    const font = page.commonObjs.has(name)
      ? (page.commonObjs.get(name) as LibraryFont | null)
      : null
    state.font = name
    state.isVertical = font?.vertical ?? false
    state.isType3 = font?.isType3Font ?? false
    state.fontMatrix = font?.fontMatrix ?? [0.001, 0, 0, 0.001, 0, 0]
    state.size = Math.abs(size)
    state.direction = size < 0 ? -1 : 1
  }

  for (const [at, operation] of list.fnArray.entries()) {
    const args = (list.argsArray[at] ?? []) as unknown[]
    const number = (index: number) => Number(args[index] ?? 0)
    switch (operation) {
      case OPS.save:
      case OPS.beginGroup:
        save()
        break
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
        restore()
        break
      case OPS.transform:
        state.matrix = multiply(state.matrix, args as number[])
        isBare = true
        break
      case OPS.paintFormXObjectBegin:
        save()
        if (args[0]) state.matrix = multiply(state.matrix, args[0] as number[])
        break
      case OPS.beginAnnotation:
        annotations++
        save()
        state = {
          ...initial(base),
          matrix: multiply(multiply(base, args[2] as Matrix), args[3] as Matrix)
        }
        break
      case OPS.endAnnotation:
        annotations--
        restore()
        break
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        mark(args[0])
        break
      case OPS.endMarkedContent:
        if (marks.pop() === true) artifacts--
        break
      case OPS.beginText:
        text = {matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0}
        break
      case OPS.setTextMatrix:
        text = {matrix: (args[0] as Matrix | undefined) ?? identity, x: 0, y: 0, lineX: 0, lineY: 0}
        break
      case OPS.moveText:
        move(number(0), number(1))
        break
      case OPS.setLeadingMoveText:
        state.leading = number(1)
        move(number(0), number(1))
        break
      case OPS.setLeading:
        state.leading = -number(0)
        break
      case OPS.nextLine:
        move(0, state.leading)
        break
      case OPS.setFont:
        setFont(String(args[0]), number(1))
        break
      case OPS.setCharSpacing:
        state.characterSpacing = number(0)
        break
      case OPS.setWordSpacing:
        state.wordSpacing = number(0)
        break
      case OPS.setHScale:
        state.scale = number(0) / 100
        break
      case OPS.setTextRise:
        state.rise = number(0)
        break
      case OPS.setTextRenderingMode:
        state.mode = number(0)
        break
      case OPS.showText:
        isBare = false
        show(args[0] as (number | LibraryGlyph)[])
        break
      case OPS.constructPath: {
        const painting = paintingOf(number(0), OPS)
        const path = (args[1] as (ArrayLike<number> | null)[] | null)?.[0]
        if (painting) isBare = false
        if (painting && path) painted.rules.push(...rulesOf(path, painting, state.matrix))
        break
      }
    }
  }
  return painted
}

function paintingOf(operation: number, OPS: Library['OPS']): Painting | null {
  switch (operation) {
    case OPS.stroke:
    case OPS.closeStroke:
      return 'stroke'
    case OPS.fill:
    case OPS.eoFill:
      return 'fill'
    case OPS.fillStroke:
    case OPS.eoFillStroke:
    case OPS.closeFillStroke:
    case OPS.closeEOFillStroke:
      return 'both'
    default:
      return null
  }
}
