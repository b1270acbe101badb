import {loadLibrary, type OpenedPdf, type PdfDocument} from './library.ts'
import {groundsOf} from './areas.ts'
import type {Bound} from './limits.ts'
import type {LoadedPage} from './loaded-page.ts'
import {boxesIn, unprintedNotes} from './notes.ts'
import {createPainter} from './paint.ts'
import {shown} from './shown.ts'

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
