import type {Term} from '../engine.ts'
import type {Simplify} from '../fold.ts'
import {keyOf} from '../name-key.ts'
import {tokensOf} from '../tokens.ts'
import {createUnitWriter, isUncertain, unitsOf, unitsOfName} from '../units.ts'
import {headPassages} from './manifest.ts'
import type {Opened} from './opened.ts'

/** A term, and where it may stand. */
export interface Wanted {
  field: Term['field']
  /** Its pieces; and those of its other names. */
  ways: string[][]
  /** What it is as a name; none where it was not looked for as one. */
  keys: string[]
  /** Passages that may hold it, all that do among them, in order. */
  passages: Uint32Array
  /** Whether all of them do. */
  isExact: boolean
  /** Look at more lists: passages, those that hold it among them; `null` where there are no more. */
  narrow: () => Promise<Uint32Array | null>
  /** Documents that are likely called so. */
  named: ReadonlySet<number>
}

/** Units from which on a term may be the name of something, and characters from which on terms may be a title together. */
const shortestName = 4
const shortestTitle = 12
/** Numbers of documents and sessions, in several words. */
const ofNumbers = /\d{4}年? ?第?\d{1,9}[号期次]?|[\d〇零一二三四五六七八九十百][届次期号]/
/** What names of sessions and numbers of documents have, what titles end with, and what they stand in. */
const ofNames = /[届次期号\d]|[法例定则知告案划见议复]$|^《.*》$/

/** What all terms together may be the name of. */
export interface Title {
  key: string
  /** Passages of heads that likely are called so. */
  passages: Promise<Uint32Array>
}

/** Look up the name that terms together may be; `null` where they are none. */
export function lookUpTitle(
  words: readonly Term[],
  {lists}: Opened,
  simplify: Simplify
): Title | null {
  const text = words.map((word) => word.text).join(' ')
  if (words.length < 2 || words.some(({field}) => field !== null)) return null
  if (text.length < shortestTitle && !ofNumbers.test(text)) return null
  const key = keyOf(text, simplify)
  const finding = lists.find(Uint16Array.from(unitsOfName(key)))
  return {key, passages: finding.then(({passages}) => passages)}
}

/**
 * Look up a term by all of its names.
 *
 * @param title what all terms may be together
 */
export async function lookUp(
  term: Term,
  opened: Opened,
  simplify: Simplify,
  title: Title | null
): Promise<Wanted> {
  const {text, field, others = []} = term
  const found = await Promise.all(
    [text, ...others].map((name) => lookUpName({text: name, field}, opened, simplify, title))
  )
  const narrow = narrowAll(found)
  return found.reduce((one, other) => ({
    field,
    narrow,
    ways: [...one.ways, ...other.ways],
    keys: [...one.keys, ...other.keys],
    passages: join(one.passages, other.passages),
    isExact: one.isExact && other.isExact,
    named: one.named.union(other.named)
  }))
}

/** Look up a text; what nothing is left of stands nowhere. */
async function lookUpName(
  {field, text}: Term,
  opened: Opened,
  simplify: Simplify,
  title: Title | null
): Promise<Wanted> {
  const {lists, starts, documentOf} = opened
  const units = unitsOf(text, createUnitWriter(simplify))
  const {texts: tokens} = tokensOf(text, simplify)
  const key = keyOf(text, simplify)
  if (units.length === 0)
    return {
      ...{field, ways: [], keys: [], passages: new Uint32Array(), isExact: true},
      ...{narrow: () => Promise.resolve(null), named: new Set<number>()}
    }
  const place = (passage: number) => passage - (starts[documentOf(passage)] ?? 0)
  const own = {title: 0, number: 1}
  const isOwn = (passage: number) =>
    field === null ? place(passage) < headPassages : place(passage) === own[field]
  const isLong = units.length >= shortestName
  const findNames = () => lists.find(Uint16Array.from(unitsOfName(key)))
  // At once, where the text looks like one, and is not part of one.
  const looksSo = field !== null || (title === null && isLong && ofNames.test(text))
  const early = looksSo ? findNames() : null
  const namesOf = async () =>
    ((await title?.passages)?.length ?? 0) || ((await early)?.passages.filter(isOwn).length ?? 0)
  const name = title || early ? {of: namesOf(), isLikely: title !== null} : null
  // Of few units it is not waited for; why it fails is told where its lists are.
  name?.of.catch(() => undefined)
  const found = (await Promise.all([lists.find(units, name), early]))[0]
  const passages = field === null ? found.passages : found.passages.filter(isOwn)
  const isNumber = field === 'number'
  const isCertain = found.isExact && !isNumber && !units.some(isUncertain)
  const whole = (await title?.passages) ?? new Uint32Array()
  const mayBeName =
    early !== null ||
    (whole.length === 0 &&
      isLong &&
      (passages.length === 0 || passages.some((each) => place(each) === 0)))
  const named = mayBeName ? await (early ?? findNames()) : null
  const names = join(named?.passages.filter(isOwn) ?? new Uint32Array(), whole)
  const keys = [...(mayBeName ? [key] : []), ...(title && whole.length > 0 ? [title.key] : [])]
  const all = names.length === 0 ? passages : join(passages, names)
  return {
    ...{field, ways: [tokens], keys, passages: all},
    isExact: all.length === 0 || (isCertain && all.length === passages.length),
    narrow: async () => {
      const left = await found.narrow()
      return left && join(left, names)
    },
    named: new Set(Array.from(names, documentOf))
  }
}

/** Look at more lists of each of some names, for the passages of any. */
function narrowAll(names: readonly Wanted[]): Wanted['narrow'] {
  const lists = names.map(({passages}) => passages)
  return async () => {
    const left = await Promise.all(names.map(({narrow}) => narrow()))
    if (left.every((list) => list === null)) return null
    for (const [at, list] of left.entries()) if (list !== null) lists[at] = list
    return lists.reduce(join)
  }
}

/** The numbers of either sorted list, sorted. */
function join(one: Uint32Array, other: Uint32Array): Uint32Array {
  return Uint32Array.from(new Set([...one, ...other])).sort()
}
