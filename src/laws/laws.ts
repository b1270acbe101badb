import type {DocumentEntry} from '../lib/entries.ts'
import {workOf} from '../exports/work.ts'
import {entryIds} from '../lists/entry-ids.ts'
import {compareNames, initialOf} from '../lists/initials.ts'
import {plainTitle} from './cited-name.ts'
import type {Citation} from './citations.ts'
import {type HeldTexts, heldTexts} from './held-texts.ts'

/** A law or an official paper that documents cite, or that the archive holds as a norm. */
export interface Law {
  /** Last part of its address. */
  id: string
  name: string
  isNumber: boolean
  initial: string
  /** Short titles that documents cite it by. */
  aliases: string[]
  /** What the archive holds of it, in the order of the archive: the latest first. */
  texts: readonly DocumentEntry[]
  citing: Citing[]
}

/** A document that cites it, and where. */
export interface Citing {
  document: DocumentEntry
  blocks: readonly string[]
}

export interface Laws {
  /** In the order of a dictionary, numbers of papers last. */
  all: Law[]
  held: HeldTexts
  /** The law that is cited by a name. */
  byName: (name: string) => Law | undefined
}

/** What stands in front of the names of laws of the whole country. */
const national = '中华人民共和国'

/**
 * All that documents cite, and all norms that the archive holds.
 *
 * @param citationsOf what a document cites
 */
export function lawsOf(
  documents: readonly DocumentEntry[],
  citationsOf: (document: DocumentEntry) => readonly Citation[]
): Laws {
  const held = heldTexts(documents)
  const cited = new Map<string, Citing[]>()
  for (const document of documents) {
    for (const {name, blocks} of citationsOf(document)) {
      if (held.of(name).includes(document)) continue
      const list = cited.get(name)
      if (list) list.push({document, blocks})
      else cited.set(name, [{document, blocks}])
    }
  }
  const norms = documents.filter(({data}) => workOf(data) !== null)
  const names = new Set([...cited.keys(), ...norms.map(({data}) => plainTitle(data.title))])
  const canonical = (name: string) => longName(name, names)
  const groups = Map.groupBy(names, canonical)
  const idOf = entryIds([...groups.keys()].map((name) => [null, name]))
  const all = [...groups].map(([name, spelt]): Law => {
    const isNumber = name.endsWith('号') && name.includes('〔')
    return {
      ...{id: idOf(null, name), name, isNumber, initial: initialOf(sortKey(name))},
      aliases: spelt.filter((other) => other !== name).sort(compareNames),
      texts: held.like(name),
      citing: spelt.flatMap((other) => cited.get(other) ?? [])
    }
  })
  all.sort(
    (a, b) =>
      Number(a.isNumber) - Number(b.isNumber) || compareNames(sortKey(a.name), sortKey(b.name))
  )
  const byKey = new Map(all.map((law) => [law.name, law]))
  return {all, held, byName: (name) => byKey.get(canonical(name))}
}

/** 立法法 is 中华人民共和国立法法, if that one is known: only the country has laws of this name. */
function longName(name: string, names: ReadonlySet<string>): string {
  const long = national + name
  return name.endsWith('法') && !name.endsWith('办法') && names.has(long) ? long : name
}

/** Laws of the country all begin alike; what is behind that tells them apart. */
function sortKey(name: string): string {
  return name.startsWith(national) && name.length > national.length
    ? name.slice(national.length)
    : name
}

/** Whether it has a page of its own; others are a line of a list, with all there is to say. */
export function hasPage({texts, citing}: Pick<Law, 'texts' | 'citing'>): boolean {
  return texts.length > 1 || citing.length > 1
}
