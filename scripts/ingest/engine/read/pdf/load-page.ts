import type {Rule, Run} from '../page/page.ts'
import type {Area} from './areas.ts'
import {echoesOf} from './echoes.ts'
import type {Glyph} from './glyphs.ts'
import {loadLibrary, type OpenedPdf, type PdfDocument} from './library.ts'
import type {Bound} from './limits.ts'
import {boxesIn, unprintedNotes} from './notes.ts'
import {createPainter} from './paint.ts'
import {toRuns} from './runs.ts'
import {matchText} from './same-text.ts'
import {type Replaced, withReplacements} from './replaced.ts'
import {inkOf, type Reason, type Unseen, unseenOn} from './unseen.ts'

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
  /** What cannot be seen, by its reason, and where a picture is: what may not be. */
  unseen: Readonly<Record<Reason | 'perhaps', string>>
  /** What the file would have read instead of what is painted. */
  replaced: Pick<Replaced, 'read' | 'kept'>
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
      const {rules, pictures} = painted
      return {width, height, notes, rules, pictures, ...shown(painted, text, {width, height})}
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
  {glyphs: all, areas}: {glyphs: readonly Glyph[]; areas: readonly Area[]},
  other: string,
  {width, height}: {width: number; height: number}
): Pick<LoadedPage, 'runs' | 'texts' | 'text' | 'differs' | 'counts' | 'unseen' | 'replaced'> {
  const inside = all.filter((glyph) => {
    const {left, right, top, bottom} = inkOf(glyph)
    return right > 0 && left < width && bottom > 0 && top < height
  })
  const found = unseenOn(all, areas)
  const isMost = [...found.values()].filter(isCertain).length * 2 > inside.filter(isPrinted).length
  for (const [glyph, own] of found) glyph.isUnseen = own.isCertain && !isMost
  // What is seen stands for what is not, wherever it was painted.
  const echoes = echoesOf([
    ...inside.filter((glyph) => !glyph.isOff && glyph.isUnseen !== true),
    ...inside.filter((glyph) => !glyph.isOff && glyph.isUnseen === true)
  ])
  const painted = inside.filter((glyph) => !echoes.has(glyph) && !glyph.isOff)
  const matched = matchText(
    inside.filter(({isAnnotation}) => !isAnnotation),
    other
  )
  const {glyphs, ...replaced} = withReplacements(painted, matched)
  const count = (is: (glyph: Glyph) => boolean) => glyphs.filter(is).length
  const texts = new Map<Run, string>()
  const runs = toRuns(glyphs).map(({glyphs: own, ...run}): Run => {
    if (matched) texts.set(run, textOf(own, matched))
    return run
  })
  return {
    unseen: toldOf(painted, found),
    replaced,
    ...{runs, texts, text: glyphs.map(({text}) => text).join(''), differs: matched === null},
    counts: {
      all: glyphs.length,
      printed: count(isPrinted),
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

function isCertain({isCertain}: Unseen): boolean {
  return isCertain
}

function isPrinted({text}: Glyph): boolean {
  return text.trim() !== ''
}

/** What cannot be seen, in the order that it is painted in. */
function toldOf(glyphs: readonly Glyph[], found: ReadonlyMap<Glyph, Unseen>): LoadedPage['unseen'] {
  const told = {bare: '', pale: '', covered: '', clipped: '', perhaps: ''}
  for (const glyph of glyphs) {
    const own = found.get(glyph)
    if (own) told[glyph.isUnseen === true ? own.why : 'perhaps'] += glyph.text
  }
  return told
}
