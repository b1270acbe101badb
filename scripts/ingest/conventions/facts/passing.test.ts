import {expect, test} from 'vitest'
import type {Kind} from '../../../../src/schema/kinds.ts'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document, Role} from '../../engine/tree/nodes.ts'
import {claimsOf} from './claim.ts'
import {claimPassing} from './passing.ts'

function read(genre: Kind | null, ...lines: (string | [string, Role])[]) {
  const children = lines.map((line, at) => {
    const [text, role] = typeof line === 'string' ? [line] : line
    return createBlock(text, {lines: [at + 1], gap: 0, indent: 0, ...(role && {role})})
  })
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null, genre}}
  claimPassing(document, children)
  return {
    day: claimsOf(document, 'dates.passed')[0]?.value,
    issuers: claimsOf(document, 'issuers')[0]?.value,
    number: document.data.meeting?.number
  }
}

const passed = {day: '2024-03-05', issuers: ['子虚区人民代表大会'], number: 3}
const note = '2024年3月5日子虚区第八届人民代表大会第三次会议通过'

test.each([
  [`（${note}）会议听取了报告，决定批准这个报告。`],
  [`（${note}）`],
  [`（${note}　2024年4月6日乌有省人大常委会批准　自2024年5月1日起施行）`],
  [`【题注】（${note}）`],
  [`<正>（${note}）会议听取了报告。`],
  ['首页', '来源：子虚报', `（${note.slice(0, 20)}`, `${note.slice(20)}）`],
  [note, '会议听取了报告。'],
  [note.slice(0, 20), note.slice(20)]
])('is told by %j', (...lines) => {
  expect(read('decision', ...lines)).toEqual(passed)
})

test('the body is told by the meeting that a decision opens with', () => {
  const opening = '子虚区第八届人大常委会第三次会议审议了决算。'
  expect(read('decision', opening).issuers).toEqual(['子虚区人大常委会'])
  expect(read('report', opening).issuers).toBeUndefined()
  expect(read('decision', `根据${opening}`).issuers).toBeUndefined()
})

test('the body of the whole country is told by its meeting alone', () => {
  const opening = '第九届全国人民代表大会第三次会议听取了报告。'
  expect(read('decision', opening).issuers).toEqual(['全国人民代表大会'])
  expect(read('decision', '第九届人民代表大会第三次会议听取了报告。').issuers).toBeUndefined()
})

test.each<[string, Kind | null, (string | [string, Role])[]]>([
  ['a notice that sends out what was passed', 'notice', [`（${note}）`]],
  ['an attachment', 'decision', [['2024年4月1日', 'date'], `（${note}）`]],
  ['the text', 'decision', [`${note.slice(0, -2)}审议了报告。`, '这件事（略）通过了。']],
  ['the title of another paper', 'decision', [`《规则》（${note}）继续执行。`]]
])('is not told by %s', (_, genre, lines) => {
  expect(read(genre, ...lines)).toEqual({day: undefined, issuers: undefined, number: undefined})
})

test('a sentence about the norm of the title tells who passed it and when', () => {
  const title: [string, Role] = ['子虚区古井条例', 'title']
  const told = '由子虚区第八届人民代表大会第三次会议于2024年3月5日审议通过，自公布之日起施行。'
  expect(read('regulation', title, `《子虚区古井条例》${told}`)).toEqual(passed)
  const order = '已经2024年3月5日子虚区人民政府第3次常务会议通过，现予公布。'
  expect(read('regulation', title, `《子虚区古井条例》${order}`).day).toBe('2024-03-05')
  const discussed = order.replace('会议通过', '会议讨论通过')
  expect(read('regulation', title, `《子虚区古井条例》${discussed}`).day).toBe('2024-03-05')
  const wrapped = [`《子虚区古井条例》${order.slice(0, 22)}`, order.slice(22)]
  expect(read('regulation', title, ...wrapped).day).toBe('2024-03-05')
  expect(read('regulation', title, `《子虚区水井条例》${told}`).day).toBeUndefined()
})
