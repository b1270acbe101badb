import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {matchIds} from './match-ids.ts'
import {paragraphs} from './match-ids.fixture.ts'
import {formatRetired, markOfText, parseRetired, type Retired, retire} from './retired.ts'

const none: Retired = new Map()
const ids = (...list: string[]) => new Set(list)

describe('ids that no block has any more', () => {
  test('are kept with what tells their texts', () => {
    const retired = retire(none, paragraphs('甲', '乙', '丙'), ids('p001', 'p003'))
    expect([...retired]).toEqual([['p002', markOfText('乙')]])
  })

  test('are kept on, and not any more where a block has them again', () => {
    const retired = retire(
      new Map([
        ['p009', 'a'],
        ['p008', 'b']
      ]),
      [],
      ids('p008')
    )
    expect([...retired]).toEqual([['p009', 'a']])
  })

  test('are none of the title, of which there is always one', () => {
    expect(retire(none, [{id: 'title', text: '通知'}], ids()).size).toBe(0)
  })

  test('tell a text whatever spaces and marks a print puts in it', () => {
    expect(markOfText('修路，栽树')).toBe(markOfText('修路 , 栽树'))
    expect(markOfText('修路')).not.toBe(markOfText('栽树'))
    expect(markOfText('……')).not.toBe(markOfText('——'))
  })

  test('are written as one line, and read again', () => {
    const id = fc.stringMatching(/^[a-z][0-9-]{1,6}$/)
    const mark = fc.stringMatching(/^[0-9a-f]{8}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(id, mark)), (pairs) => {
        const retired = new Map(pairs)
        expect(parseRetired(formatRetired(retired))).toEqual(retired)
      })
    )
    expect(formatRetired(none)).toBeNull()
    expect([...parseRetired('p004 :b p005:c')]).toEqual([['p005', 'c']])
  })
})

describe('what was gone', () => {
  const [one, two, three] = ['修建村道二十公里', '沿河植树三万株', '夜间公交开到十一点']
  const retired = new Map([['p002', markOfText(two)]])
  const before = [
    {id: 'p001', text: one},
    {id: 'p003', text: '特此通知'}
  ]

  test('has its id again when it comes back', () => {
    const after = paragraphs(one, '特此通知', two)
    expect([...matchIds(before, after, retired).values()]).toEqual(['p001', 'p003', 'p002'])
  })

  test('never leaves its id to another text', () => {
    const after = paragraphs(one, three, '特此通知')
    expect([...matchIds(before, after, retired).values()]).toEqual(['p001', 'p004', 'p003'])
  })

  test('leaves its id to no other text of another article', () => {
    const gone = new Map([['a1-2', markOfText(two)]])
    const after = [
      {id: 'a1', text: '第一条'},
      {id: 'a2', text: '第二条'},
      {id: 'a2-2', text: two}
    ]
    expect([...matchIds([], after, gone).values()]).toEqual(['a1', 'a2', 'a2-2'])
  })
})

test('an article that is not taken for one any more keeps its id', () => {
  const before = [{id: 'a1', text: '第一条　本办法管夜市。'}]
  const after = paragraphs('新的一段', '第一条　本办法管夜市。')
  expect([...matchIds(before, after).values()]).toEqual(['p001', 'a1'])
})
