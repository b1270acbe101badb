import {describe, expect, test} from 'vitest'
import type {CompiledBlock} from '../../src/documents/compiled.ts'
import type {DocumentRecord} from '../../src/schema/records/record.ts'
import {findInvented} from './invented.ts'

const block = (id: string, text: string): CompiledBlock => ({
  ...{id, text, type: 'p', level: null, at: '1'}
})
const blocks = [
  block('title', '子虚区第三次会议 纪要'),
  block('p001', '出席：钱　一、孙二三'),
  block('p002', '子虚区人民法院'),
  block('p003', '任命钱一为审判员'),
  block('p004', '表决结果：赞成二十三票，没有反对，弃权2票')
]
const attendance = (...names: string[]): DocumentRecord => ({
  ...{type: 'attendance', block: 'p001', status: 'present', names, heading: null, stated: null}
})
const vote = (numbers: Partial<Record<'for' | 'against' | 'abstained', number>>) =>
  ({
    ...{type: 'vote', block: 'p004', item: null, passed: true},
    ...{for: 23, against: 0, abstained: 2, notVoted: null},
    ...numbers
  }) satisfies DocumentRecord
const appointment = (person: string, office: string): DocumentRecord => ({
  ...{type: 'personnel', block: 'p003', action: 'appoint', person, office}
})
const valuesOf = (records: DocumentRecord[], title = '子虚区第三次会议纪要') =>
  findInvented(title, records, blocks).map(({block: on, value}) => `${on} ${value}`)

test('what the text says, wherever and however it is spaced, is not invented', () => {
  const records = [
    attendance('钱一', '孙二三'),
    vote({}),
    appointment('钱一', '子虚区人民法院审判员')
  ]
  expect(valuesOf(records)).toEqual([])
})

test('a title that is printed in marks is the title without them', () => {
  const inMarks = [block('title', '《子虚区关于印发〈修路 办法〉的通知》')]
  const of = (title: string) => findInvented(title, [], inMarks).length
  expect(of('子虚区关于印发《修路办法》的通知')).toBe(0)
  expect(of('《子虚区关于印发〈修路办法〉的通知》')).toBe(0)
  expect(of('子虚区关于印发《修桥办法》的通知')).toBe(1)
})

test('a record on a block that is not there is found', () => {
  expect(valuesOf([{...attendance('钱一'), block: 'p099'}])).toEqual(['p099 #p099'])
})

describe('what the text does not say is found', () => {
  test.each<[string, DocumentRecord, string]>([
    ['a name', attendance('钱一', '孙二'.concat('四')), 'p001 孙二四'],
    ['a name of another first character', attendance('李二三'), 'p001 李二三'],
    ['an office', appointment('钱一', '子虚区人民法院审判长'), 'p003 子虚区人民法院审判长'],
    ['a number of votes', vote({for: 24}), 'p004 24'],
    ['votes against', vote({against: 1}), 'p004 1']
  ])('%s', (_, record, found) => {
    expect(valuesOf([record])).toEqual([found])
  })

  test('a title', () => {
    expect(valuesOf([], '子虚区第四次会议纪要')).toEqual(['title 子虚区第四次会议纪要'])
  })

  test('a number that only another block says', () => {
    expect(valuesOf([{...vote({}), block: 'p002'}])).toEqual(['p002 23', 'p002 2'])
  })
})
