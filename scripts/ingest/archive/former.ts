import type {Place} from '../conventions/lexicon/places.ts'
import {readTable} from './read-table.ts'
import {stemOf} from './stem.ts'

/**
 * Divisions of the country that no longer stand under their name, each below what it
 * was part of, as that is called today.
 *
 * @param national the divisions of today
 */
export function readFormer(national: readonly Place[]): Place[] {
  const around = new Map(national.map((place) => [place.code ?? place.name, place]))
  const places = readTable('former.tsv').map(
    ([id = '', code = '', name = '', parent = '', from = '', until = '']) => ({
      place: {
        ...{id, name, code, stem: stemOf(name), aliases: []},
        parent: null as Place | null,
        former: {from: from || null, until}
      },
      parent
    })
  )
  // A city that is gone stands for its code only where none of today does.
  for (const {place} of places) if (!around.has(place.code)) around.set(place.code, place)
  for (const {place, parent} of places) {
    const province = around.get(`${place.code.slice(0, 2)}0000`) ?? null
    const wider = around.get(parent)
    place.parent = wider === place ? province : (wider ?? province)
  }
  return places.map(({place}) => place)
}
