import fc from 'fast-check'
import {CORE_SCHEMA, load} from 'js-yaml'
import {describe, expect, test} from 'vitest'
import {toYaml, yamlPieces} from './to-yaml.ts'

describe('toYaml', () => {
  test.each([
    '2024-02-26',
    '12',
    '0123',
    '1e3',
    'true',
    'no',
    'null',
    '~',
    '---',
    '- a',
    '# 注',
    '甲: 乙',
    '{甲}',
    '[甲]',
    '"甲"',
    "'甲'",
    '\\n',
    '&a',
    '*a',
    '!x',
    '|',
    '%x',
    '@x',
    '`x`',
    ' 甲 ',
    '第一行\n---\n第二行'
  ])('the text %j comes back as that text', (text) => {
    expect(load(toYaml({title: text, list: [text]}))).toEqual({title: text, list: [text]})
  })

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), (text) => {
        expect(load(toYaml({text}), {schema: CORE_SCHEMA})).toEqual({text})
      })
    )
  })

  test('what is unknown or empty is left out, at every depth', () => {
    const data = {
      title: '公告',
      issuer: null,
      author: undefined,
      agenda: [],
      dates: {written: null, passed: null},
      speaker: {name: '钱一', title: null},
      attendance: {present: ['钱一'], absent: []},
      catalogue: [{label: '文号', value: null}]
    }
    expect(load(toYaml(data))).toEqual({
      title: '公告',
      speaker: {name: '钱一'},
      attendance: {present: ['钱一']},
      catalogue: [{label: '文号'}]
    })
  })

  test('zero, false and the empty string are values, not blanks', () => {
    expect(load(toYaml({zero: 0, no: false, value: ''}))).toEqual({zero: 0, no: false, value: ''})
  })

  test('numbers stay numbers', () => {
    expect(load(toYaml({order: 3, page: 12}))).toEqual({order: 3, page: 12})
  })

  test('a long text stays on one line, so that one change is one line of a comparison', () => {
    expect(
      toYaml({title: `关于${'审议'.repeat(200)}的报告`})
        .trim()
        .split('\n')
    ).toHaveLength(1)
  })

  test('equal parts are written out each time instead of referred to', () => {
    const area = {id: 'zixu', name: '子虚区'}
    expect(toYaml({first: area, second: area})).not.toMatch(/[&*]/)
  })

  test('the order of fields is kept, and equal data makes equal bytes', () => {
    const yaml = toYaml({title: '甲', kind: 'other', a: 1})
    expect(yaml).toBe('title: "甲"\nkind: "other"\na: 1\n')
    expect(toYaml({title: '甲', kind: 'other', a: 1})).toBe(yaml)
  })
})

describe('yamlPieces', () => {
  test.each([0, 1, 2000, 2001, 2500, 4321])('with %i records they are the same text', (count) => {
    const records = Array.from({length: count}, (_, at) => ({
      type: 'task',
      n: at,
      due: at % 3 === 0 ? null : '2024-06-30',
      units: at % 2 === 0 ? [] : ['甲局', '- 乙\n局']
    }))
    const data = {title: '甲', issuer: null, records, speaker: {name: null}, kind: 'other'}
    const pieces = [...yamlPieces(data)]
    expect(pieces.join('')).toBe(toYaml(data))
    expect(pieces.length > 1).toBe(count > 2000)
  })

  test('a list of texts or of lists is in pieces as well', () => {
    const texts = Array.from({length: 3000}, (_, at) => (at % 7 === 0 ? '' : String(at)))
    const data = {texts, lists: texts.map((text) => [text, [text]]), last: 0}
    expect([...yamlPieces(data)].join('')).toBe(toYaml(data))
  })
})
