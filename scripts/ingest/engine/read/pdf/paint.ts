import type {Rule} from '../page/page.ts'
import {type Area, areaOf, boxOf, clipped, isRectangle} from './areas.ts'
import {type Glyph, glyphsOf, type LibraryGlyph, type TextPlace} from './glyphs.ts'
import {dip, settingsIn} from './ink.ts'
import type {Library, PdfPage} from './library.ts'
import type {Bound} from './limits.ts'
import {createMarks} from './marks.ts'
import {identity, type Matrix, multiply} from './matrix.ts'
import type {Operators} from './port.ts'
import {paintingOf, rulesOf} from './rules.ts'
import {initial, type State} from './state.ts'

/** What is on a page, in the order that it is painted in. */
export interface Painted {
  glyphs: Glyph[]
  rules: Rule[]
  areas: Area[]
  /** Part of the page that is covered by pictures, at most. */
  pictures: number
}

interface LibraryFont {
  vertical: boolean
  isType3Font: boolean
  fontMatrix: Matrix | undefined
}

/** Follows what paints a page, operator by operator. */
export interface Painter {
  painted: Painted
  take: (operators: Operators) => void
}

/**
 * @param page that is painted; fonts are found on it once they are asked for
 * @param bound is told of each operator
 * @param isShown whether a layer of the document is switched on
 * @param boxes of its forms that can be ticked, by their ids
 */
export function createPainter(
  page: PdfPage,
  OPS: Library['OPS'],
  bound: Bound,
  isShown: (layer: unknown) => boolean,
  boxes: ReadonlySet<string>
): Painter {
  const viewport = page.getViewport({scale: 1})
  const base: Matrix = viewport.transform
  const area = viewport.width * viewport.height
  const painted: Painted = {glyphs: [], rules: [], areas: [], pictures: 0}
  let state = initial(base)
  const states: State[] = []
  let text: TextPlace = {matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0}
  let annotations = 0
  const marks = createMarks(isShown)
  let isClipping = false
  let isTick = false
  let isBare = false

  const save = () => {
    states.push({...state})
    bound.deepen(states.length)
  }
  const restore = () => {
    // What is placed and not painted is a picture: they are not decoded.
    if (isBare && area > 0) {
      const [a = 0, b = 0, c = 0, d = 0] = state.matrix
      painted.pictures += Math.abs(a * d - b * c) / area
      addPicture()
    }
    isBare = false
    state = states.pop() ?? state
  }
  const move = (x: number, y: number) => {
    text.x = text.lineX += x
    text.y = text.lineY += y
  }
  const cover = (area: Omit<Area, 'after'>) => {
    if (painted.areas.length <= mostAreas) {
      painted.areas.push({...area, after: painted.glyphs.length})
    }
  }
  const addPicture = () => {
    const box = boxOf(state.matrix)
    cover({box, colour: null, isOpaque: false, isPicture: true})
  }
  const addPath = (operation: number, path: ArrayLike<number>, bounds: readonly number[]) => {
    const painting = paintingOf(operation, OPS)
    if (painting && !marks.all().isOff) {
      const area = areaOf(path, bounds, painting, {
        matrix: state.matrix,
        ink: state,
        clip: state.clip
      })
      if (area) cover(area)
      if (painted.rules.length <= mostRules) {
        for (const rule of rulesOf(path, painting, state.matrix)) painted.rules.push(rule)
      }
    }
    if (isClipping) clip(bounds, isRectangle(path, state.matrix))
    isClipping = false
  }
  const clip = (bounds: readonly number[], isWhole: boolean) => {
    state.clip = clipped(state.clip, boxOf(state.matrix, bounds), isWhole)
  }

  const show = (items: readonly (number | LibraryGlyph)[]) => {
    bound.show(items.length)
    const marked = {...marks.all(), isAnnotation: annotations > 0, isTick}
    for (const glyph of glyphsOf(items, state, text, marked)) painted.glyphs.push(glyph)
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

  const step = (operation: number, args: readonly unknown[]) => {
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
        if (args[1]) clip(args[1] as number[], false)
        break
      case OPS.beginAnnotation:
        annotations++
        isTick = boxes.has(String(args[0]))
        save()
        state = {
          ...initial(base),
          matrix: multiply(multiply(base, args[2] as Matrix), args[3] as Matrix)
        }
        break
      case OPS.endAnnotation:
        annotations--
        isTick = false
        restore()
        break
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        marks.begin(args[0], args[1])
        break
      case OPS.endMarkedContent:
        marks.end()
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
      case OPS.clip:
      case OPS.eoClip:
        isClipping = true
        break
      case OPS.constructPath: {
        if (paintingOf(number(0), OPS)) isBare = false
        const path = (args[1] as (ArrayLike<number> | null)[] | null)?.[0]
        if (path) addPath(number(0), path, [...(args[2] as ArrayLike<number> & Iterable<number>)])
        break
      }
      case OPS.setGState:
        for (const [key, value] of settingsIn(args[0])) {
          if (key === 'Font') setFont(...(value as [string, number]))
        }
        break
      case OPS.shadingFill:
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintSolidColorImageMask:
        isBare = false
        addPicture()
        break
    }
  }

  const take = ({fnArray, argsArray}: Operators) => {
    bound.add(fnArray.length)
    for (const [at, operation] of fnArray.entries()) {
      if (bound.isExceeded()) return
      dip(state, operation, argsArray[at] ?? [], OPS)
      step(operation, argsArray[at] ?? [])
    }
  }
  return {painted, take}
}

/** A page with more is a drawing, and the rest of them says nothing. */
const mostRules = 50_000
const mostAreas = 10_000
