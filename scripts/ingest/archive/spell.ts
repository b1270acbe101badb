import {customPinyin, pinyin} from 'pinyin-pro'
import {readTable} from './read-table.ts'

// Place names that are read in another way than their characters elsewhere.
customPinyin(
  Object.fromEntries(readTable('readings.tsv').map(([name = '', read = '']) => [name, read]))
)

/** The letters of a name, as parts of addresses have them. */
export function spell(name: string): string {
  return pinyin(name, {toneType: 'none', type: 'array', v: true})
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}
