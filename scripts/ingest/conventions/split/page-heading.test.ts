import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {VFile} from 'vfile'
import {createBlock, documentsOf} from '../../engine/tree/blocks.ts'
import {head} from '../head/head.ts'
import {split} from './split.ts'

/** The titles of the documents of a page whose widest heading is its first line. */
function titlesOf(...lines: readonly string[]) {
  const tree: Root = {
    type: 'root',
    children: lines.map((line, at) =>
      createBlock(line, {lines: [at + 1], gap: 0, indent: 0, hints: at === 0 ? {level: 1} : {}})
    )
  }
  const file = new VFile({path: 'a.html'})
  split()(tree, file)
  head()(tree, file)
  return documentsOf(tree).map(({data}) => data.meta.title)
}

const [well, tree] = ['关于护井工作的通知', '关于植树工作的通知']
const notice = (title: string) => [title, '各镇人民政府：', '请按时护井、植树。', '2024年3月5日']

test('the heading of a page with several papers is not the title of the first', () => {
  expect(titlesOf('南柯县委员会会议文件', ...notice(well), ...notice(tree))).toEqual([well, tree])
})

test('it is that of the first where it has no other', () => {
  expect(titlesOf(...notice(well), ...notice(tree))).toEqual([well, tree])
})

test('it is that of a paper alone', () => {
  expect(titlesOf('护井、植树', ...notice(well))).toEqual(['护井、植树'])
})
