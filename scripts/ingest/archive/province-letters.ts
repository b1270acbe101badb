import {readTable} from './read-table.ts'

/** The code of the province that a character stands for, alone: in the numbers of its papers. */
export const provinceLetters: ReadonlyMap<string, string> = new Map(
  readTable('province-letters.tsv').map(([letter = '', code = '']): [string, string] => [
    letter,
    code
  ])
)
