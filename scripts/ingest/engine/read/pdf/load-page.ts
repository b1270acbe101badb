import type {Rule, Run} from '../page/page.ts'
import {echoesOf} from './echoes.ts'
import type {Glyph} from './glyphs.ts'
import {loadLibrary, type OpenedPdf, type PdfDocument} from './library.ts'
import type {Bound} from './limits.ts'
import {boxesIn, unprintedNotes} from './notes.ts'
import {createPainter} from './paint.ts'
import {toRuns} from './runs.ts'
import {matchText} from './same-text.ts'

/** What the file has of a page. */
export interface LoadedPage {
  width: number
  height: number
  runs: Run[]
  rules: readonly Rule[]
  /** The text of each run by the other way; empty where the two ways differ. */
  texts: ReadonlyMap<Run, string>
  /** What is printed, in the order that it is painted in. */
  text: string
  /** Part of it that pictures cover, at most. */
  pictures: number
  differs: boolean
  /** Characters: all, with ink of their own, without ink, below each other, of notes and forms, painted twice, off the page, in layers that are switched off. */
  counts: Counts
  /** What notes and fields of forms say that is not printed on the page. */
  notes: readonly string[]
}

export interface Counts {
  all: number
  printed: number
  hidden: number
  vertical: number
  annotations: number
  echoes: number
  outside: number
  off: number
}

/** Load a page from the file; `null` where it cannot be read. */
export async function loadPage(
  {document, port}: OpenedPdf,
  number: number,
  bound: Bound
): Promise<LoadedPage | null> {
  const {OPS} = await loadLibrary()
  try {
    const page = await document.getPage(number)
    try {
      // What is wrong with the notes of a page does not take its text with it.
      const annotations: unknown[] = await page.getAnnotations().catch(() => [])
      const {painted, take} = createPainter(
        page,
        OPS,
        bound,
        await layersOf(document),
        boxesIn(annotations)
      )
      const state = {isBroken: false}
      port.take = (operators) => {
        try {
          take(operators)
        } catch {
          state.isBroken = true
        }
      }
      await page.getOperatorList()
      if (state.isBroken) return null
      const content = await page.getTextContent({disableNormalization: true})
      const text = content.items
        .map((item) => ('str' in item ? item.str.toWellFormed() : ''))
        .join('')
      const notes = unprintedNotes(annotations, painted.glyphs)
      const {width, height} = page.getViewport({scale: 1})
      const {glyphs, ...kept} = painted
      return {width, height, notes, ...kept, ...shown(glyphs, text, {width, height})}
    } finally {
      page.cleanup()
    }
  } catch {
    return null
  }
}

/** Whether a layer of a document is switched on; where it has none that can be read, each is. */
async function layersOf(document: PdfDocument): Promise<(layer: unknown) => boolean> {
  const layers = await document.getOptionalContentConfig().catch(() => null)
  return (layer) => {
    try {
      return layers === null || (layers.isVisible(layer) as boolean)
    } catch {
      return true
    }
  }
}

/** @param other the text by the other way */
function shown(
  all: readonly Glyph[],
  other: string,
  {width, height}: {width: number; height: number}
): Pick<LoadedPage, 'runs' | 'texts' | 'text' | 'differs' | 'counts'> {
  const inside = all.filter(({x, y, size}) => {
    return x > -size && x < width + size && y > -size && y < height + size
  })
  const echoes = echoesOf(inside.filter(({isOff}) => !isOff))
  const glyphs = inside.filter((glyph) => !echoes.has(glyph) && !glyph.isOff)
  const matched = matchText(
    inside.filter(({isAnnotation}) => !isAnnotation),
    other
  )
  const count = (is: (glyph: Glyph) => boolean) => glyphs.filter(is).length
  const texts = new Map<Run, string>()
  const runs = toRuns(glyphs).map(({glyphs: own, ...run}): Run => {
    if (matched) texts.set(run, textOf(own, matched))
    return run
  })
  return {
    ...{runs, texts, text: glyphs.map(({text}) => text).join(''), differs: matched === null},
    counts: {
      all: glyphs.length,
      printed: count(({text}) => text.trim() !== ''),
      hidden: count(({isHidden}) => isHidden),
      vertical: count(({isVertical}) => isVertical),
      annotations: count(({isAnnotation}) => isAnnotation),
      echoes: echoes.size,
      outside: all.length - inside.length,
      off: inside.filter(({isOff, text}) => isOff && text.trim() !== '').length
    }
  }
}

function textOf(glyphs: readonly Glyph[], matched: ReadonlyMap<Glyph, string>): string {
  return glyphs
    .map((glyph) => matched.get(glyph) ?? (glyph.isAnnotation ? glyph.text : ''))
    .join('')
}
