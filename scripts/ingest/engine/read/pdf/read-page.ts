import type {Page, Run} from '../page/page.ts'
import {withPrinted} from '../page/radicals.ts'
import {echoesOf} from './echoes.ts'
import {type Glyph, type Painted, paintedOn} from './glyphs.ts'
import type {PdfDocument} from './library.ts'
import {type GlyphRun, toRuns} from './runs.ts'
import {matchText} from './same-text.ts'

/** A page as it was read. */
export interface ReadPage {
  page: Page
  /** What is printed, in the order that it is painted in. */
  glyphs: readonly Glyph[]
  /** The text of each run by the other way; empty where the two ways differ. */
  texts: ReadonlyMap<Run, string>
  /** Part of it that pictures cover. */
  pictures: number
  /** What is not certain of it. */
  isBroken: boolean
  differs: boolean
  /** Characters: named by others that look the same, painted twice, off the page, of notes and forms. */
  changed: number
  echoes: number
  outside: number
  annotations: number
}

/** What the file has of a page. */
export interface LoadedPage {
  width: number
  height: number
  painted: Painted
  /** Its text by the other way. */
  text: string
}

/** Load a page from the file; `null` where it cannot be read. */
export async function loadPage(document: PdfDocument, number: number): Promise<LoadedPage | null> {
  try {
    const page = await document.getPage(number)
    try {
      const painted = await paintedOn(page)
      const content = await page.getTextContent({disableNormalization: true})
      const text = content.items.map((item) => ('str' in item ? item.str : '')).join('')
      const {width, height} = page.getViewport({scale: 1})
      return {width, height, painted, text}
    } finally {
      page.cleanup()
    }
  } catch {
    return null
  }
}

/**
 * Read a page that was loaded; one that could not be is empty.
 *
 * @param isTraditional whether the source is in the traditional script
 */
export function readPage(
  loaded: LoadedPage | null,
  label: string,
  isTraditional: boolean
): ReadPage {
  const {width, height, painted, text} = loaded ?? unread
  let changed = 0
  const all = painted.glyphs.map((glyph) => {
    const own = withPrinted(glyph.text, isTraditional)
    changed += own.changed
    return own.text === glyph.text ? glyph : {...glyph, text: own.text}
  })
  const inside = all.filter(({x, y, size}) => {
    return x > -size && x < width + size && y > -size && y < height + size
  })
  const echoes = echoesOf(inside)
  const glyphs = inside.filter((glyph) => !echoes.has(glyph))
  const matched = matchText(
    inside.filter(({isAnnotation}) => !isAnnotation),
    withPrinted(text, isTraditional).text
  )
  const runs = toRuns(glyphs)
  return {
    page: {label, width, height, runs, rules: painted.rules},
    glyphs,
    texts: matched
      ? new Map(runs.map((run) => [run, textOfRun(run, matched)]))
      : new Map<Run, string>(),
    pictures: painted.pictures,
    isBroken: loaded === null,
    differs: matched === null,
    changed,
    echoes: echoes.size,
    outside: all.length - inside.length,
    annotations: glyphs.filter(({isAnnotation}) => isAnnotation).length
  }
}

const unread: LoadedPage = {
  ...{width: 1, height: 1, text: ''},
  painted: {glyphs: [], rules: [], pictures: 0}
}

function textOfRun({glyphs}: GlyphRun, matched: ReadonlyMap<Glyph, string>): string {
  return glyphs
    .map((glyph) => matched.get(glyph) ?? (glyph.isAnnotation ? glyph.text : ''))
    .join('')
}
