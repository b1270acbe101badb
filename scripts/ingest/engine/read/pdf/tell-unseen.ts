import type {Area} from './areas.ts'
import type {Glyph} from './glyphs.ts'
import {type Reason, type Unseen, unseenOn} from './unseen.ts'

/** What cannot be seen on a page, by its reason, and what may not be. */
export type Told = Readonly<Record<Reason | 'perhaps', string>>

export const nothing: Told = {bare: '', pale: '', covered: '', clipped: '', perhaps: ''}

const aside = '，没有收入正文'

/** Why something cannot be seen, and what is said of it. */
const hidings: readonly (readonly [why: keyof Told, said: string])[] = [
  ['bare', `有不着墨的文字，版面上看不见${aside}`],
  ['pale', `有与底色相同的文字，版面上看不见${aside}`],
  // Not said again in words: who strikes out a name does not want it read.
  [
    'covered',
    `有被色块盖住的文字，版面上看不见${aside}，只列在来源页；若是有意涂去的，换上真正删去了文字的文件`
  ],
  ['clipped', `有被裁去的文字，版面上看不见${aside}`],
  ['perhaps', '有文字不着墨、与底色相同或被盖住，可能看不见，仍收入正文']
]

/**
 * Mark the characters of a page that nobody sees for certain. Where they are most of a page, that was
 * painted in a way which is not understood, and none is.
 *
 * @param inside those that are on the page at all
 */
export function markUnseen(
  all: readonly Glyph[],
  inside: readonly Glyph[],
  areas: readonly Area[]
): Map<Glyph, Unseen> {
  const found = unseenOn(all, areas)
  const certain = [...found].filter(([, {isCertain}]) => isCertain)
  const printed = inside.filter(({text}) => text.trim() !== '').length
  if (certain.length * 2 <= printed) for (const [glyph] of certain) glyph.isUnseen = true
  return found
}

/** What cannot be seen, in the order that it is painted in. */
export function toldOf(glyphs: readonly Glyph[], found: ReadonlyMap<Glyph, Unseen>): Told {
  const told = {...nothing}
  for (const glyph of glyphs) {
    const own = found.get(glyph)
    if (own) told[glyph.isUnseen === true ? own.why : 'perhaps'] += glyph.text
  }
  return told
}

/**
 * What is said of that, with the pages that it stands on.
 *
 * @param isScanned whether the text of a page is what was recognised on its picture: that may be unseen
 */
export function sayUnseen<Page extends {unseen: Told}>(
  pages: readonly Page[],
  isScanned: (page: Page) => boolean
): {those: number[]; said: string}[] {
  return hidings.flatMap(([why, said]) => {
    const those = pages.flatMap((page, at) =>
      page.unseen[why] !== '' && !(why === 'perhaps' && isScanned(page)) ? [at] : []
    )
    if (those.length === 0) return []
    const texts = those.map((at) => pages[at]?.unseen[why] ?? '').join('……')
    return [{those, said: why === 'covered' ? said : `${said}：“${shortened(texts)}”`}]
  })
}

/** So much of a text tells which it is. */
export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}……` : text
}

const longest = 60
