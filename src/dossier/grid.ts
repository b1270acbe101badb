import {holderOf} from '../lib/areas.ts'
import type {SessionEntry} from '../lib/entries.ts'
import type {UrlOfBlock} from '../lib/block-url.ts'
import type {Papers} from './papers.ts'
import {isOnLeave, rollOf} from './roll.ts'
import type {Shelf} from './shelf.ts'

/** What is known of somebody at a session; nothing where no paper says. */
export type Mark = 'present' | 'leave' | 'absent' | 'observer' | 'both' | null

/** Who of a body came to which of its sessions. */
export interface Grid {
  /** `<district>/attendance/<body>` */
  id: string
  holder: {id: string; name: string}
  /** The body with its term: 第六届人大常委会. */
  body: string
  sessions: GridSession[]
  /** In the order in which lists name them first. */
  people: GridPerson[]
}

interface GridSession {
  id: string
  number: number
  date: string | null
  /** Where its list stands; `null` where it has none. */
  url: string | null
}

interface GridPerson {
  name: string
  /** One for each session. */
  marks: Mark[]
  /** How many sessions say that they were there, and how many say anything of it. */
  present: number
  recorded: number
}

/** The grids of all bodies, each of one term, that have lists of at least two sessions. */
export function gridsOf({
  sessions,
  papers,
  urlOfBlock
}: Pick<Shelf, 'sessions' | 'papers' | 'urlOfBlock'>): Grid[] {
  const groups = Map.groupBy(sessions.values(), (entry) => gridIdOf(entry) ?? '')
  return [...groups].flatMap(([id, entries]) => {
    if (id === '') return []
    const grid = gridOf(id, entries, (entry) => marksOf(papers.get(entry.id) ?? [], urlOfBlock))
    return grid.sessions.filter(({url}) => url !== null).length < 2 ? [] : [grid]
  })
}

/** Where the grid of a session's body would stand; `null` for what is not counted in terms. */
export function gridIdOf({id, data}: SessionEntry): string | null {
  if (data.kind !== 'meeting' || data.number === null) return null
  const [district = '', session = ''] = id.split('/')
  const [, body] = /^([a-z0-9-]{1,60})-\d+$/.exec(session) ?? []
  return body === undefined ? null : `${district}/attendance/${body}`
}

function gridOf(
  id: string,
  entries: readonly SessionEntry[],
  said: (entry: SessionEntry) => Said
): Grid {
  const ordered = entries.toSorted((a, b) => (a.data.number ?? 0) - (b.data.number ?? 0))
  const rolls = ordered.map(said)
  const names = new Set(rolls.flatMap(({marks}) => [...marks.keys()]))
  const [first] = ordered
  const holder = first ? holderOf(first) : {id: '', name: ''}
  return {
    id,
    holder: {id: holder.id, name: holder.name},
    body: first?.data.name.split(/第[^第]{1,6}次会议/, 1)[0] ?? '',
    sessions: ordered.map((entry, at) => ({
      id: entry.id,
      number: entry.data.number ?? 0,
      date: entry.data.date,
      url: rolls[at]?.url ?? null
    })),
    people: [...names].map((name) =>
      personOf(
        name,
        rolls.map(({marks}) => marks.get(name) ?? null)
      )
    )
  }
}

function personOf(name: string, marks: Mark[]): GridPerson {
  const said = marks.filter((mark) => mark === 'present' || mark === 'leave' || mark === 'absent')
  const present = said.filter((mark) => mark === 'present').length
  return {name, marks, present, recorded: said.length}
}

/** What the roll of a session says of each name, and where it stands. */
interface Said {
  marks: Map<string, Mark>
  url: string | null
}

function marksOf(papers: Papers, urlOfBlock: UrlOfBlock): Said {
  const roll = rollOf(papers)
  const marks = new Map<string, Mark>()
  for (const list of roll?.lists ?? []) {
    const mark: Mark = isOnLeave(list) ? 'leave' : list.status
    for (const name of list.names) {
      const known = marks.get(name)
      marks.set(name, known === undefined || known === mark ? mark : 'both')
    }
  }
  const place = roll?.place
  return {marks, url: place ? urlOfBlock(place.document, place.block) : null}
}
