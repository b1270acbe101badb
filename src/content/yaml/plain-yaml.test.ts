import fc from 'fast-check'
import {dump} from 'js-yaml'
import {expect, test} from 'vitest'
import {plainYaml} from './plain-yaml.ts'
import {toYaml} from './to-yaml.ts'

const options = {quoteStyle: 'double', forceQuotes: true, lineWidth: -1, noRefs: true} as const

const text = fc.oneof(
  fc.string({unit: fc.constantFrom('甲', '。', ' ', ':', '-', '#', "'", '　', '1', 'a', '{', '~')}),
  fc.constantFrom('', 'null', 'true', '2024-06-20', '- 甲', '0x1f', '\u00a0', '"', '\\', '𠮷', '\n')
)
const key = fc.constantFrom('title', 'n', 'y', 'null', 'true', 'dates.passed', 'a-b', '甲', '1', '')
const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.double())
const value = fc.letrec((tie) => ({
  value: fc.oneof({maxDepth: 4}, leaf, tie('list'), tie('fields')),
  list: fc.array(tie('value'), {maxLength: 4}),
  fields: fc.dictionary(key, tie('value'), {maxKeys: 4, noNullPrototype: true})
})).fields

test('any data is written as dump writes it, or not at all', () => {
  fc.assert(
    fc.property(value, (data) => {
      const written = plainYaml(data, options)
      if (written !== null) expect(written).toBe(dump(withoutBlanks(data), options))
    })
  )
})

test('data of documents is written', () => {
  const data = {
    title: '关于修桥的报告',
    issuer: null,
    dates: {written: null, passed: '2024-06-20'},
    speaker: {name: null, title: null},
    districts: [{id: 'zixu', name: '子虚区', within: null}],
    records: [
      {type: 'task', n: 1, lead: ['甲局', '乙局'], units: [], due: null},
      {type: 'task', n: 2, lead: [], units: ['丙局']}
    ],
    last: false
  }
  const yaml = `title: "关于修桥的报告"
dates:
  passed: "2024-06-20"
districts:
  - id: "zixu"
    name: "子虚区"
records:
  - type: "task"
    "n": 1
    lead:
      - "甲局"
      - "乙局"
  - type: "task"
    "n": 2
    units:
      - "丙局"
last: false
`
  expect(plainYaml(data, options)).toBe(yaml)
  expect(toYaml(data)).toBe(yaml)
})

test.each([
  ['an escape', {title: '甲"乙'}],
  ['a list in a list', {lists: [['甲']]}],
  ['an entry that says nothing', {records: [{due: null}]}],
  ['a fraction', {share: 0.5}],
  ['no field at all', {title: null}]
])('%s is left to dump', (_, data) => {
  expect(plainYaml(data, options)).toBeNull()
})

function withoutBlanks(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutBlanks)
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).map(([name, each]) => [name, withoutBlanks(each)] as const)
  return Object.fromEntries(entries.filter(([, each]) => !isBlank(each)))
}

function isBlank(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return data === null || data === undefined
  return Object.keys(data).length === 0
}
