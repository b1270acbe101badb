import {holderOf} from '../lib/areas.ts'
import {byDocument, type UrlOfBlock} from '../lib/block-url.ts'
import type {DocumentEntry, SessionEntry} from '../lib/entries.ts'
import {byInitial, divideList, type Initial} from '../lists/pages.ts'
import {type Citing, hasPage, type Law} from './laws.ts'

/*
 * What the pages of laws show. A law has a page of its own where the archive holds several texts of it, or several
 * documents cite it; each other one is a line of the list, with what there is to say, so that an archive of many
 * documents does not have more pages than a host takes.
 */

/** A document as lists of laws name it. */
export interface Named {
  id: string
  title: string
  date: string | null
  /** Whose it is. */
  area: string
}

/** A document that cites a law, and the addresses of the places, below the root of the site. */
export interface CitingView extends Named {
  places: readonly string[]
}

/** A line of the list. */
export interface LawLine {
  id: string
  name: string
  isNumber: boolean
  /** What the archive holds, if it is one text; else how many. */
  text: Named | null
  texts: number
  /** How many documents cite it; the only one, where it has no page of its own. */
  cited: number
  citing: CitingView | null
  hasPage: boolean
}

/** A page of laws: the list as a whole, one letter of it, or one law. */
export type LawPage = {id: string} & (
  | {kind: 'index'; initials: Initial[]; held: number; cited: number; most: LawLine[]}
  | {
      kind: 'letter'
      letter: string
      initials: Initial[]
      lines: LawLine[]
      page: number
      pages: number
    }
  | {
      kind: 'law'
      name: string
      isNumber: boolean
      aliases: string[]
      texts: (Named & {effective: string | null})[]
      citing: CitingView[]
      total: number
      page: number
      pages: number
    }
)

/** Lines of a letter, and documents that cite a law, that stand on one page. */
const linesTogether = 300
const citingTogether = 200
/** So many laws are named on the first page: those that most documents cite. */
const most = 40

/** All pages below `/laws/`. */
export function lawPages(
  laws: readonly Law[],
  sessions: ReadonlyMap<string, SessionEntry>,
  urlOfBlock: UrlOfBlock
): LawPage[] {
  const places = byDocument(
    laws.flatMap(({citing}) => citing),
    ({document}) => document.id,
    ({document, blocks}) => blocks.map((block) => urlOfBlock(document.id, block))
  )
  const named = ({id, data}: DocumentEntry): Named => {
    const [own] = data.districts
    const session = sessions.get(data.session)
    const area = own ?? (session ? holderOf(session) : null)
    return {id, title: data.title, date: data.date, area: area?.name ?? ''}
  }
  const cited = (citing: Citing): CitingView => ({
    ...named(citing.document),
    places: places.get(citing) ?? []
  })
  const lineOf = (law: Law): LawLine => {
    const isOwn = hasPage(law)
    const [text] = law.texts
    const [citing] = law.citing
    return {
      ...{id: law.id, name: law.name, isNumber: law.isNumber},
      text: text && law.texts.length === 1 ? named(text) : null,
      texts: law.texts.length,
      cited: law.citing.length,
      citing: citing && !isOwn ? cited(citing) : null,
      hasPage: isOwn
    }
  }
  const letters = byInitial(laws)
  const initials = letters.map(([letter, {length}]) => ({letter, count: length}))
  const often = laws
    .filter(({citing}) => citing.length > 1)
    .toSorted((a, b) => b.citing.length - a.citing.length)
  const index: LawPage = {
    ...{id: 'laws', kind: 'index', initials},
    held: laws.filter(({texts}) => texts.length > 0).length,
    cited: laws.filter(({citing}) => citing.length > 0).length,
    most: often.slice(0, most).map(lineOf)
  }
  return [
    index,
    ...letters.flatMap(([letter, entries]) =>
      divideList(entries, linesTogether).map(({entries: part, page, pages}): LawPage => ({
        ...{id: page === 1 ? `laws/${letter}` : `laws/${letter}/${String(page)}`, kind: 'letter'},
        ...{letter, initials, lines: part.map(lineOf), page, pages}
      }))
    ),
    ...laws.filter(hasPage).flatMap((law) =>
      divideList(law.citing.map(cited), citingTogether).map(
        ({entries: citing, page, pages}): LawPage => ({
          ...{id: page === 1 ? `laws/${law.id}` : `laws/${law.id}/${String(page)}`, kind: 'law'},
          ...{name: law.name, isNumber: law.isNumber, aliases: law.aliases},
          texts: law.texts.map((text) => ({
            ...named(text),
            effective: text.data.dates.effective
          })),
          ...{citing, total: law.citing.length, page, pages}
        })
      )
    )
  ]
}
