import type {Page, Run} from '../page/page.ts'
import {withPrinted} from '../page/radicals.ts'
import {echoesOf} from './echoes.ts'
import {type Glyph, paintedOn} from './glyphs.ts'
import type {PdfDocument, PdfPage} from './library.ts'
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

/** Read a page; where that cannot be, it is empty. */
export async function readPage(
  document: PdfDocument,
  number: number,
  label: string
): Promise<ReadPage> {
  const name = label.trim() === '' ? String(number) : label.trim()
  try {
    const page = await document.getPage(number)
    try {
      return await read(page, name)
    } finally {
      page.cleanup()
    }
  } catch {
    const empty = {label: name, width: 1, height: 1, runs: [], rules: []}
    return {...readingOf(empty, [], new Map(), 0), isBroken: true}
  }
}

function readingOf(
  page: Page,
  glyphs: readonly Glyph[],
  texts: ReadonlyMap<Run, string>,
  pictures: number
): ReadPage {
  const none = {isBroken: false, differs: false, changed: 0, echoes: 0, outside: 0, annotations: 0}
  return {page, glyphs, texts, pictures, ...none}
}

async function read(page: PdfPage, label: string): Promise<ReadPage> {
  const painted = await paintedOn(page)
  const content = await page.getTextContent({disableNormalization: true})
  const text = content.items.map((item) => ('str' in item ? item.str : '')).join('')
  const {width, height} = page.getViewport({scale: 1})
  let changed = 0
  const all = painted.glyphs.map((glyph) => {
    const own = withPrinted(glyph.text)
    changed += own.changed
    return own.changed > 0 ? {...glyph, text: own.text} : glyph
  })
  const inside = all.filter(({x, y, size}) => {
    return x > -size && x < width + size && y > -size && y < height + size
  })
  const echoes = echoesOf(inside)
  const glyphs = inside.filter((glyph) => !echoes.has(glyph))
  const matched = matchText(
    inside.filter(({isAnnotation}) => !isAnnotation),
    withPrinted(text).text
  )
  const runs = toRuns(glyphs)
  return {
    page: {label, width, height, runs, rules: painted.rules},
    glyphs,
    texts: matched
      ? new Map(runs.map((run) => [run, textOfRun(run, matched)]))
      : new Map<Run, string>(),
    pictures: painted.pictures,
    isBroken: false,
    differs: matched === null,
    changed,
    echoes: echoes.size,
    outside: all.length - inside.length,
    annotations: glyphs.filter(({isAnnotation}) => isAnnotation).length
  }
}

function textOfRun({glyphs}: GlyphRun, matched: ReadonlyMap<Glyph, string>): string {
  return glyphs
    .map((glyph) => matched.get(glyph) ?? (glyph.isAnnotation ? glyph.text : ''))
    .join('')
}
