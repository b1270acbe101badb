import type {Run} from '../page/page.ts'
import type {Area} from './areas.ts'
import {echoesOf} from './echoes.ts'
import type {Glyph} from './glyphs.ts'
import type {LoadedPage} from './loaded-page.ts'
import {withReadings} from './readings.ts'
import {withReplacements} from './replaced.ts'
import {toRuns} from './runs.ts'
import {matchText} from './same-text.ts'
import {markUnseen, toldOf} from './tell-unseen.ts'
import {inkOf} from './unseen.ts'

/**
 * The characters of a page that are printed on it, in runs, and what was found of the others.
 *
 * @param other the text by the other way
 */
export function shown(
  {glyphs: all, areas}: {glyphs: readonly Glyph[]; areas: readonly Area[]},
  other: string,
  {width, height}: {width: number; height: number}
): Pick<
  LoadedPage,
  'runs' | 'texts' | 'text' | 'differs' | 'counts' | 'unseen' | 'replaced' | 'readings'
> {
  const inside = all.filter((glyph) => {
    const {left, right, top, bottom} = inkOf(glyph)
    return right > 0 && left < width && bottom > 0 && top < height
  })
  const found = markUnseen(all, inside, areas)
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
  const {glyphs: read, ...replaced} = withReplacements(painted, matched)
  const {glyphs, readings} = withReadings(read, matched)
  const count = (is: (glyph: Glyph) => boolean) => glyphs.filter(is).length
  const texts = new Map<Run, string>()
  const runs = toRuns(glyphs).map(({glyphs: own, ...run}): Run => {
    if (matched) texts.set(run, textOf(own, matched))
    return run
  })
  return {
    unseen: toldOf(painted, found),
    ...{replaced, readings},
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

function isPrinted({text}: Glyph): boolean {
  return text.trim() !== ''
}
