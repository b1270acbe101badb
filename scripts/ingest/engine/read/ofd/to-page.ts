import type {Page, Run} from '../page/page.ts'
import {echoesOf} from '../pdf/echoes.ts'
import {type GlyphRun, toRuns} from '../pdf/runs.ts'
import {matchText} from '../pdf/same-text.ts'
import {markUnseen, type Told, toldOf} from '../pdf/tell-unseen.ts'
import type {Sheet} from './read-sheet.ts'

/** A page as it is read. */
export interface OfdPage {
  page: Page
  /** The text of each run as the file has it; empty where that differs from what is painted. */
  texts: ReadonlyMap<Run, string>
  /** Part of it that its largest picture covers. */
  picture: number
  /** Characters that are printed; of them those without ink, as the text behind a scan is. */
  characters: number
  hidden: number
  text: string
  isBroken: boolean
  differs: boolean
  unseen: Told
  /** Characters that are not shown, painted twice, off the page. */
  notShown: number
  echoes: number
  outside: number
}

/** A painted page as a page of runs. */
export function toPage(sheet: Sheet, label: string, isShared: boolean): OfdPage {
  const {width, height, rules, picture, plain, isBroken, unseen} = sheet
  const all = sheet.glyphs.map((glyph) => ({...glyph, isArtifact: glyph.isArtifact && isShared}))
  const inside = all.filter(({x, y, size}) => {
    return x > -size && x < width + size && y > -size && y < height + size
  })
  const found = markUnseen(all, inside, sheet.areas)
  const echoes = echoesOf([
    ...inside.filter((glyph) => glyph.isUnseen !== true),
    ...inside.filter((glyph) => glyph.isUnseen === true)
  ])
  const glyphs = inside.filter((glyph) => !echoes.has(glyph))
  const matched = matchText(all, plain)
  const runs = toRuns(glyphs)
  const textOf = ({glyphs: own}: GlyphRun) => own.map((glyph) => matched?.get(glyph) ?? '').join('')
  return {
    page: {label, width, height, runs, rules},
    texts: new Map(matched ? runs.map((run) => [run, textOf(run)]) : []),
    picture: picture / (width * height),
    characters: glyphs.filter(({text}) => text.trim() !== '').length,
    hidden: glyphs.filter(({isHidden, text}) => isHidden && text.trim() !== '').length,
    text: glyphs.map(({text}) => text).join(''),
    ...{isBroken, differs: matched === null, notShown: unseen, unseen: toldOf(glyphs, found)},
    ...{echoes: echoes.size, outside: all.length - inside.length}
  }
}
