import {expect, test} from 'vitest'
import {VFile} from 'vfile'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Part} from '../../engine/tree/nodes.ts'
import {frontText} from './front-text.ts'

function part(role: Part['role'], start: number, ...texts: string[]): Part {
  const children = texts.map((text, at) =>
    createBlock(text, {lines: [start + at], gap: 0, indent: 0})
  )
  return {type: 'part', role, children}
}

function reportOn(...parts: Part[]) {
  const file = new VFile({path: 'a.txt'})
  frontText()({type: 'root', children: parts}, file)
  return file.messages.map(({ruleId, reason}) => [ruleId, reason])
}

const list = part('contents', 3, '目录', '古桥养护扫描')
const sentence = '全市古桥养护工作会议在波心镇召开，各区县交流了做法。'

test('sentences behind the list of a bundle are reported, with where they stand', () => {
  const front = part('front', 5, '要闻', sentence, sentence)
  expect(reportOn(list, front)).toEqual([
    ['text-in-front', expect.stringMatching(/6–7.*2/) as string]
  ])
})

test('what stands above the list, a heading and a caption are none', () => {
  const caption = '与会人员在捞月埠登船。摄影/钱一'
  expect(reportOn(part('front', 1, sentence), list, part('front', 5, '要闻', caption))).toEqual([])
  expect(reportOn(part('front', 1, sentence))).toEqual([])
})
