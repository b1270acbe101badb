import {z} from 'astro/zod'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {accept} from './accept.ts'

const name = z.string().min(1)
const schema = z.strictObject({
  title: name,
  page: z.int().positive().nullable().default(null),
  agenda: z.array(name).default([]),
  speaker: z
    .strictObject({name, title: name.nullable().default(null)})
    .nullable()
    .default(null),
  acts: z.array(z.strictObject({person: name, office: name})).default([])
})
const whole = {
  title: '古井',
  page: 3,
  agenda: ['甲', '乙'],
  speaker: {name: '钱一', title: '局长'},
  acts: [{person: '钱一', office: '局长'}]
}

describe('accept', () => {
  test('leaves what the schema takes as it is', () => {
    expect(accept(schema, whole)).toEqual({input: whole, output: whole, refused: []})
  })

  test.each([
    ['a number', {page: 0}, {page: null}, [{path: ['page'], value: 0}]],
    [
      'entries of a list, each',
      {agenda: ['', '甲', '', '乙', '']},
      {agenda: ['甲', '乙']},
      [0, 2, 4].map((at) => ({path: ['agenda', at], value: ''}))
    ],
    [
      'a field of a field',
      {speaker: {name: '钱一', title: ''}},
      {speaker: {name: '钱一', title: null}},
      [{path: ['speaker', 'title'], value: ''}]
    ],
    [
      'what cannot do without the value',
      {speaker: {name: '', title: '局长'}},
      {speaker: null},
      [{path: ['speaker', 'name'], value: ''}]
    ],
    [
      'an entry that cannot do without the value',
      {acts: [...whole.acts, {person: '孙二三', office: ''}, {person: '李四', office: '科长'}]},
      {acts: [...whole.acts, {person: '李四', office: '科长'}]},
      [{path: ['acts', 1, 'office'], value: ''}]
    ]
  ])('takes %s out, and says so', (_, change, left, refused) => {
    const given = {...whole, ...change}
    const before = structuredClone(given)
    const accepted = accept(schema, given)
    expect(accepted.output).toEqual({...whole, ...left})
    expect(accepted.refused).toEqual(refused)
    expect(given).toEqual(before)
  })

  test('throws where something is refused that the data must have', () => {
    expect(() => accept(schema, {...whole, title: ''})).toThrow()
  })

  test('takes any values out, however many', () => {
    const value = fc.oneof(fc.constant(''), fc.constant('甲'), fc.string(), fc.integer())
    const entry = fc.record({person: value, office: value}, {requiredKeys: []})
    const change = fc.record({
      page: fc.oneof(fc.double(), fc.string()),
      agenda: fc.array(value),
      acts: fc.array(entry),
      speaker: fc.oneof(fc.constant(null), fc.record({name: value, title: value}))
    })
    fc.assert(
      fc.property(change, (changed) => {
        const {output} = accept(schema, {...whole, ...changed} as typeof whole)
        expect(schema.parse(output)).toEqual(output)
        expect(output.agenda).toEqual(
          changed.agenda.filter((each) => typeof each === 'string' && each !== '')
        )
      })
    )
  })
})
