import type {Box, Rule, Run} from '../page/page.ts'
import {loadLibrary, type OpenedPdf, type PdfDocument} from './library.ts'
import {groundsOf} from './areas.ts'
import type {Bound} from './limits.ts'
import {boxesIn, unprintedNotes} from './notes.ts'
import {createPainter} from './paint.ts'
import type {Replaced} from './replaced.ts'
import {shown} from './shown.ts'
import type {Told} from './tell-unseen.ts'

/** What the file has of a page. */
export interface LoadedPage {
  width: number
  height: number
  runs: Run[]
  rules: readonly Rule[]
  grounds: readonly Box[]
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
  unseen: Told
  /** What the file would have read instead of what is painted. */
  replaced: Pick<Replaced, 'read' | 'kept'>
  /** How many characters have above them how they are read. */
  readings: number
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
      const grounds = groundsOf(painted.areas)
      return {
        width,
        height,
        notes,
        rules,
        grounds,
        pictures,
        ...shown(painted, text, {width, height})
      }
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
