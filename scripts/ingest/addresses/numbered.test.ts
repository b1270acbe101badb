import {describe, expect, test} from 'vitest'
import {givenTo} from './match-ids.fixture.ts'

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
