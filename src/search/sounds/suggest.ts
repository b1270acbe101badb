import type {Simplify} from '../fold.ts'
import {createWordFolder} from '../words/fold-words.ts'
import {type Decoded, decode, type SoundPlace} from './decode.ts'
import {characterKey, nameKey, phraseKey} from './keys.ts'
import {likeSounds} from './like-sounds.ts'
import {cutSyllables} from './syllables.ts'
import type {LookUp} from './table.ts'

/** Texts that may have been meant by what was typed, those that the archive has most of first. */
export type Suggest = (typed: string, signal?: AbortSignal) => Promise<string[]>

/** How many passages hold a text; 0 where none does. */
export type CountText = (text: string, signal?: AbortSignal) => Promise<number>

/** Texts that are offered, and those that the archive is asked for. */
const offered = 5
const asked = 16
/** Names among what is offered, if there are words, too. */
const namesFirst = 3
const mostInitials = 8
/** Ways to read a name that are looked up. */
const mostWays = 24
/** A text that titles and headings say is meant rather than one that is put together. */
const usualScore = 20
const letters = /^[a-z' ]{2,60}$/u
const han = /^\p{Script=Han}{2,16}$/u
const tones = /[\u0300\u0301\u0304\u030c]/gu

/**
 * 您是不是要找: by pinyin, whole (laojiuxiaoqu) or by initials (ljxq), and for one character that
 * sounds like the one that was meant.
 */
export function createSuggest(lookUp: LookUp, count: CountText, simplify: Simplify): Suggest {
  const fold = createWordFolder(simplify)
  return async (typed, signal) => {
    const text = fold(typed.normalize('NFD').replace(tones, '').normalize('NFC')).trim()
    const latin = text.replaceAll('ü', 'v').replaceAll(/(?<=[nl])u(?=e)/gu, 'v')
    const meant = letters.test(latin)
      ? await byLetters(latin, lookUp)
      : han.test(text)
        ? await bySlips(text, lookUp)
        : {names: [], texts: []}
    return choose(meant, text, (each) => count(each, signal))
  }
}

interface Meant {
  names: string[]
  texts: Decoded[]
}

async function byLetters(latin: string, lookUp: LookUp): Promise<Meant> {
  const cuts = cutSyllables(latin).filter((cut) => cut.length > 1)
  const whole = await read(cuts, lookUp)
  if (whole.names.length + whole.texts.length > 0) return whole
  const initials = [...latin.replaceAll(/[' ]/gu, '')]
  if (initials.length > mostInitials) return whole
  const [meant, phrases] = await Promise.all([
    read([initials], lookUp),
    lookUp([phraseKey(initials)])
  ])
  const usual = [...phrases.values()].flatMap(namesOf)
  return {...meant, texts: [...usual.map((text) => ({text, score: usualScore})), ...meant.texts]}
}

async function read(cuts: readonly string[][], lookUp: LookUp): Promise<Meant> {
  const names = await lookUp(cuts.map(nameKey))
  const texts = await Promise.all(
    cuts.map((cut) =>
      decode(
        cut.map((reading) => ({readings: [reading], like: [], typed: null})),
        lookUp,
        0
      )
    )
  )
  return {names: [...names.values()].flatMap(namesOf), texts: texts.flat()}
}

async function bySlips(text: string, lookUp: LookUp): Promise<Meant> {
  const characters = [...text]
  const known = await lookUp(characters.map(characterKey))
  const places = characters.map((typed): SoundPlace => {
    const readings = known.get(characterKey(typed))?.split(' ') ?? []
    return {readings, like: likeSounds(readings), typed}
  })
  const [names, texts] = await Promise.all([namesLike(places, lookUp), decode(places, lookUp, 1)])
  return {names, texts: texts.filter((each) => each.text !== text)}
}

/** Names of which one character is another one, which sounds as what was typed or much like it. */
async function namesLike(places: readonly SoundPlace[], lookUp: LookUp): Promise<string[]> {
  if (places.length > 4) return []
  const own = places.map(({readings}) => readings)
  const ways = [own, ...places.map(({like}, at) => own.with(at, like))].flatMap(waysOf)
  const rows = await lookUp(ways.map(nameKey))
  return [...rows.values()]
    .flatMap(namesOf)
    .filter((name) => places.filter(({typed}, at) => typed !== name.charAt(at)).length === 1)
}

/** All ways to take one reading of each place, not too many. */
function waysOf(places: readonly (readonly string[])[]): string[][] {
  let ways: string[][] = [[]]
  for (const readings of places)
    ways = ways.flatMap((way) => readings.map((each) => [...way, each])).slice(0, mostWays)
  return ways
}

function namesOf(row: string): string[] {
  return row.split(' ').filter((name) => name !== '')
}

/** Those that the archive holds: some names first, then words, by how often it does. */
async function choose(
  {names, texts}: Meant,
  typed: string,
  count: (text: string) => Promise<number>
): Promise<string[]> {
  const best = [...texts].sort((a, b) => b.score - a.score).map(({text}) => text)
  const people = [...new Set(names)].filter((name) => name !== typed).slice(0, asked / 2)
  const words = [...new Set(best)]
    .filter((text) => text !== typed && !people.includes(text))
    .slice(0, asked)
  const scores = new Map(texts.map(({text, score}) => [text, score]))
  const rank = async (candidates: readonly string[]) => {
    const counts = await Promise.all(candidates.map(count))
    return candidates
      .map((text, at) => ({text, count: counts[at] ?? 0}))
      .filter((each) => each.count > 0)
      .map((each) => ({...each, worth: Math.log2(each.count) + (scores.get(each.text) ?? 0)}))
      .sort((a, b) => b.worth - a.worth)
      .map(({text}) => text)
  }
  const [held, found] = await Promise.all([rank(people), rank(words)])
  const front = held.slice(0, Math.max(namesFirst, offered - found.length))
  return [...front, ...found, ...held.slice(front.length)].slice(0, offered)
}
