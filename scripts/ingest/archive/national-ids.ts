import {readTable} from './read-table.ts'

/**
 * The part of addresses that stands for each division of the country, by its
 * code. Given once and kept in `national-ids.tsv`, because an address must not
 * move when a dictionary or the national table does.
 */
export const nationalIds: ReadonlyMap<string, string> = new Map(
  readTable('national-ids.tsv').map(([code = '', id = '']): [string, string] => [code, id])
)
