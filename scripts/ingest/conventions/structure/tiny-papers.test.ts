import {expect, test} from 'vitest'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import {read} from '../head/read-head.fixture.ts'
import {unwrap} from './unwrap.ts'

function paragraphs(...lines: readonly string[]) {
  const {documents} = read(lines.join('\n'), (tree) => {
    unwrap()(tree, {message: () => undefined} as never)
    expect(documentsOf(tree)).toHaveLength(1)
  })
  return documents
    .flatMap((document) => document.children)
    .filter((child) => isBlock(child))
    .flatMap((block) => (block.data.role ? [] : [textOf(block)]))
}

test('a paper of a few lines is wrapped where its paragraph begins farther in, however wide its title is', () => {
  const head = ['　　　乌有县文化局', '关于召开全县电影放映工作会议的通知', '', '各公社、电影队：']
  const text = [
    '　　县局决定于三月十日召开放映工',
    '作会议，会期两天，请各队队长带上一',
    '九八一年工作总结准时参加。伙食补助',
    '按规定报销。'
  ]
  expect(paragraphs(...head, ...text)).toEqual([
    '县局决定于三月十日召开放映工作会议，会期两天，请各队队长带上一九八一年工作总结准时参加。伙食补助按规定报销。'
  ])
})

test('a label and its value go not on below what a page prints between', () => {
  const lines = ['乌有市政府　函', '', '受文者：乌有市議會', '', '發文日期：中華民國113年1月8日']
  const more = ['發文字號：乌授字第1090006543號', '速別：普通件', '', '主旨：復如說明，請查照。']
  expect(paragraphs(...lines, ...more)).toContain('受文者：乌有市議會')
})
