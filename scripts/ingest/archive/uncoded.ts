import type {Place} from '../conventions/lexicon/places.ts'
import {readTable} from './read-table.ts'
import {stemOf} from './stem.ts'

/**
 * Divisions that have no code of GB/T 2260, as the national table ends with the province around them.
 *
 * @param national the divisions that it has
 */
export function readUncoded(national: readonly Place[]): Place[] {
  const around = new Map(national.map((place) => [place.code, place]))
  return readTable('uncoded.tsv').map(([id = '', name = '', parent = '']): Place => ({
    ...{id, name, code: null, stem: stemOf(name), aliases: []},
    parent: around.get(parent) ?? null
  }))
}
