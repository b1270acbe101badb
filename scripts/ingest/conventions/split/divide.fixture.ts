import {VFile} from 'vfile'
import {readLines} from '../../engine/read/lines.ts'
import {characters} from '../clean/characters.ts'
import {furniture} from '../clean/furniture.ts'
import {split} from './split.ts'

/** For tests: a text as it comes out of the division into documents, with its messages. */
export function divide(text: string) {
  const tree = readLines(text)
  const file = new VFile({path: 'a.txt'})
  characters()(tree, file)
  furniture([])(tree)
  split()(tree, file)
  return {tree, file}
}
