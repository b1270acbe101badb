import {readFileSync} from 'node:fs'

/**
 * The part of addresses that stands for each division of the country, by its
 * code. Given once and kept in `national-ids.tsv`, because an address must not
 * move when a dictionary or the national table does.
 */
export const nationalIds: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL('national-ids.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): [string, string] => {
      const [code = '', id = ''] = line.split('\t')
      return [code, id]
    })
)
