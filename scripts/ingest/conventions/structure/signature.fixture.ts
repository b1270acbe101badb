import {unified} from 'unified'
import {VFile} from 'vfile'
import {readLines} from '../../engine/read/lines.ts'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import {characters} from '../clean/characters.ts'
import {decide} from '../facts/decide.ts'
import {head} from '../head/head.ts'
import {split} from '../split/split.ts'
import {signature} from './signature.ts'
import {unwrap} from './unwrap.ts'

/** What is read of these lines, which stand below the text of a notice. */
export function sign(...lines: readonly string[]) {
  const front = [
    '乌有市交通局关于修路的通知',
    '',
    '各区县交通局：',
    '',
    '现将有关事项通知如下。',
    ''
  ]
  return run(...front, ...lines)
}

/** What is read of a document: who signed it and when, and of the blocks from the fourth on, their roles. */
export function run(...lines: readonly string[]) {
  const tree = readLines(lines.join('\n'))
  const steps = unified()
    .use(characters)
    .use(split)
    .use(head)
    .use(unwrap)
    .use(signature)
    .use(decide)
  steps.runSync(tree, new VFile({path: 'a.txt'}))
  const [document] = documentsOf(tree)
  if (!document) throw new Error('Expected a document')
  const blocks = document.children.filter((child) => isBlock(child)).slice(3)
  return {
    meta: document.data.meta,
    roles: blocks.map(({data}) => data.role),
    texts: blocks.map(textOf)
  }
}
