import {readLines} from '../../engine/read/lines.ts'
import {isBlock} from '../../engine/tree/blocks.ts'
import {type Contents, readContents} from './contents.ts'

export function contentsOf(lines: readonly string[]): Contents | null {
  return readContents(readLines(lines.join('\n')).children.filter(isBlock))
}
