import {VFile} from 'vfile'
import {readLines} from '../../engine/read/lines.ts'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import {plainText} from '../../engine/tree/inline.ts'
import {cellsOf} from '../../engine/tree/rows.ts'
import {regions} from './regions.ts'

/** Texts of the blocks that become of lines, and cells of the tables. */
export function find(...lines: readonly string[]) {
  return run(lines).found
}

/** What becomes of lines: texts of blocks, cells of tables, and what blocks are marked as. */
export function run(lines: readonly string[]) {
  const tree = readLines(lines.join('\n'))
  const file = new VFile({path: 'a.txt'})
  regions()(tree, file)
  const blocks = tree.children.filter(isBlock)
  return {
    found: tree.children.map((node) => {
      if (node.type === 'grid') return node.children.map((row) => cellsOf(row).map(plainText))
      return isBlock(node) ? textOf(node) : node.type
    }),
    marks: blocks.map(({data}) => data.region),
    roles: blocks.map(({data}) => data.role),
    messages: file.messages.map(({ruleId}) => ruleId)
  }
}
