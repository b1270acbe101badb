import {holderOf} from '../lib/areas.ts'
import {gridIdOf, gridsOf} from './grid.ts'
import {neighboursOf} from './session-order.ts'
import {volumesOf} from './volumes.ts'
import {type SessionView, sessionView} from './session-view.ts'
import type {Shelf} from './shelf.ts'

/** The views of all sessions, in their order. */
export function sessionViews({
  sessions,
  papers,
  urlOfBlock,
  urlOfPerson,
  compiled
}: Shelf): SessionView[] {
  const neighbours = neighboursOf([...sessions.values()])
  const grids = new Set(gridsOf({sessions, papers, urlOfBlock}).map(({id}) => id))
  return [...sessions.values()].map((entry) => {
    const grid = gridIdOf(entry)
    const {id, name} = holderOf(entry)
    return sessionView(entry.id, entry.data, papers.get(entry.id) ?? [], {
      holder: {id, name},
      neighbours: neighbours.get(entry.id) ?? {previous: null, next: null},
      grid: grid !== null && grids.has(grid) ? grid : null,
      volumes: volumesOf(
        {id: entry.id, kind: entry.data.kind},
        papers.get(entry.id) ?? [],
        compiled.size
      ).map((volume) => volume.id),
      urlOfBlock,
      urlOfPerson
    })
  })
}
