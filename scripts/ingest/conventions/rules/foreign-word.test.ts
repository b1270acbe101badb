import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {createBlock, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {foreignWord} from './foreign-word.ts'

describe('English function words between Han characters', () => {
  test.each([
    ['加强道路and桥梁养护', 'and'],
    ['加强道路 and 桥梁养护', 'and'],
    ['乌有市of公告', 'of'],
    ['由the市政府负责', 'the'],
    ['道路　with　桥梁', 'with'],
    ['负责to养护', 'to'],
    ['写for大家', 'for']
  ])('in “%s” the word “%s” is reported', (text, found) => {
    expect(check(text)).toEqual([{rule: 'foreign-word', line: 1, found}])
  })

  test('one message a block is enough', () => {
    expect(check('道路and桥梁or渡口')).toHaveLength(1)
    expect(check('道路and桥梁', '隧道or渡口').map(({line}) => line)).toEqual([1, 2])
  })
})

describe('what is not reported', () => {
  test.each([
    ['words of an English phrase', '采用Internet of Things技术'],
    ['part of a word', '使用Android系统和island网'],
    ['names', '与IBM公司签约，使用Wi-Fi'],
    ['capitals, which stand for something', '甲OR乙、负责IT工作、AND门'],
    ['a word at the front or the end', 'for大家，写for'],
    ['beside punctuation', '道路（and）桥梁，or，渡口'],
    ['units and letters', '长3km的路，C区，a类'],
    ['text without English', '加强道路和桥梁养护']
  ])('%s: %s', (_, text) => {
    expect(check(text)).toEqual([])
  })

  test('furniture', () => {
    expect(run([toFurniture(create('道路and桥梁', 1), 'button')])).toEqual([])
  })
})

test('the text is not changed', () => {
  const document: Document = {
    type: 'document',
    children: [create('道路and桥梁', 1)],
    data: {meta: {}, meeting: null}
  }
  const before = structuredClone(document)
  foreignWord()({type: 'root', children: [document]}, new VFile({path: 'a.txt'}))
  expect(document).toEqual(before)
})

function check(...texts: readonly string[]) {
  return run(texts.map((text, at) => create(text, at + 1)))
}

function run(children: Document['children']) {
  const file = new VFile({path: 'a.txt'})
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  foreignWord()({type: 'root', children: [document]}, file)
  return file.messages.map(({ruleId, line, reason}) => ({
    rule: ruleId,
    line,
    found: /^[^“]*“([^”]*)”/.exec(reason)?.[1]
  }))
}

function create(text: string, line: number): Block {
  return createBlock(text, {lines: [line], gap: 0, indent: 0})
}
