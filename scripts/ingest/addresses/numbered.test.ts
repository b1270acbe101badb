import {describe, expect, test} from 'vitest'
import {givenTo} from './match-ids.fixture.ts'
import {mayBeOne} from './numbered.ts'

describe('an id that says a number goes with the number', () => {
  test('of an article, a paragraph in it, an item of that, and a task', () => {
    const before = [
      {id: 'title', text: '条例'},
      {id: 'a1', text: '第一条　甲'},
      {id: 'a1-2', text: '乙'},
      {id: 't1', text: '丙'}
    ]
    const after = [
      {id: 'title', text: '新条例'},
      {id: 'a1', text: '第一条　新'},
      {id: 'a1-2', text: '又新'},
      {id: 'a2', text: '第二条　甲'},
      {id: 'a2-2', text: '乙'},
      {id: 't1', text: '丁'},
      {id: 't2', text: '丙'}
    ]
    expect(givenTo(before, after).map(([, id]) => id)).toEqual(after.map(({id}) => id))
  })

  test('of a heading, but not where another heading has it already', () => {
    const before = [
      {id: 's1', text: '一、加强监督工作'},
      {id: 's2', text: '二、改进代表工作'},
      {id: 's3', text: '结语'}
    ]
    const after = [
      {id: 's1', text: '一、坚持正确方向'},
      {id: 's2', text: '二、加强监督工作'},
      {id: 's3', text: '三、改进代表工作'},
      {id: 's4', text: '结语'}
    ]
    expect(givenTo(before, after).map(([, id]) => id)).toEqual(['s1', 's2', 's5', 's3'])
  })

  test('of a heading in front of which one without a number was put', () => {
    const before = [{id: 's1', text: '一、加强监督工作'}]
    const after = [
      {id: 's1', text: '前言'},
      {id: 's2', text: '一、加强监督工作'}
    ]
    expect(givenTo(before, after).map(([, id]) => id)).toEqual(['s3', 's1'])
  })
})

describe('two blocks that are alike', () => {
  const at = (id: string, text: string) => ({id, text})

  test.each([
    ['paragraphs, whatever their numbers', at('p001', '1. 修桥'), at('p002', '2. 修桥'), true],
    ['headings of one number', at('s1', '一、修桥'), at('s2', '一、修路'), true],
    ['headings of two numbers', at('s1', '一、修桥'), at('s2', '二、修桥'), false],
    ['a heading and a paragraph of two numbers', at('s1', '一、修桥'), at('p1', '修桥'), false],
    ['a paragraph and a heading of two numbers', at('p1', '修桥'), at('s1', '一、修桥'), false],
    ['items of one article', at('a3-2', '（一）修桥'), at('a3-4', '（一）修桥'), true],
    ['items of one article, of two numbers', at('a3-2', '（一）修'), at('a3-3', '（二）修'), false],
    ['what stands in two articles', at('a3-2', '修桥'), at('a4-2', '修桥'), false]
  ])('can be one where they are %s', (_, one, other, can) => {
    expect(mayBeOne(one, other)).toBe(can)
  })

  test('are none where there is only one', () => {
    expect(mayBeOne(undefined, at('p001', '修桥'))).toBe(false)
    expect(mayBeOne(at('p001', '修桥'), undefined)).toBe(false)
  })
})
