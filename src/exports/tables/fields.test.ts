import {z} from 'astro/zod'
import {describe, expect, test} from 'vitest'
import {cellsBy, columnsOf, fieldsOf} from './fields.ts'
import {tables} from './tables.ts'

const schema = z.strictObject({
  title: z.string().describe('题目'),
  kind: z.enum(['a', 'b']).meta({description: '种类', labels: {a: '甲', b: '乙'}}),
  day: z.iso.date().nullable().default(null).describe('日子'),
  names: z.array(z.string()).describe('名字'),
  speaker: z
    .strictObject({name: z.string().describe('姓名'), age: z.int().nullable().describe('岁数')})
    .nullable()
    .describe('讲话的人'),
  done: z.boolean().nullable().describe('成否'),
  parts: z.array(z.strictObject({id: z.string().describe('段号')})).describe('各段'),
  grounds: z.record(z.string(), z.string()).describe('依据')
})

describe('the fields of a schema', () => {
  test('are told in order, those inside of others behind them', () => {
    expect(
      fieldsOf(schema).map(({name, type, isNullable, description}) => [
        ...[name, type, isNullable, description]
      ])
    ).toEqual([
      ['title', 'string', false, '题目'],
      ['kind', 'string', false, '种类'],
      ['day', 'date', true, '日子'],
      ['names', 'list', false, '名字'],
      ['speaker', 'object', true, '讲话的人'],
      ['speaker.name', 'string', false, '姓名'],
      ['speaker.age', 'integer', true, '岁数'],
      ['done', 'boolean', true, '成否'],
      ['parts', 'objects', false, '各段'],
      ['parts[].id', 'string', false, '段号'],
      ['grounds', 'map', false, '依据']
    ])
  })

  test('tell the values that they can have', () => {
    expect(fieldsOf(schema).find(({name}) => name === 'kind')?.values).toEqual([
      ['a', '甲'],
      ['b', '乙']
    ])
  })

  test('fill a row, as far as they fit into cells', () => {
    const columns = columnsOf(fieldsOf(schema))
    expect(columns.map(({name}) => name)).toEqual([
      ...['title', 'kind', 'day', 'names', 'speaker.name', 'speaker.age', 'done']
    ])
    const cells = cellsBy(columns)
    const record = {title: '甲', kind: 'a', day: null, names: ['李四', '王；五'], done: false}
    expect(cells({...record, speaker: {name: '赵一', age: 3}})).toEqual([
      ...['甲', 'a', null, '李四；王\\；五', '赵一', 3, false]
    ])
    expect(cells({...record, names: [], speaker: null})).toEqual([
      ...['甲', 'a', null, '', null, null, false]
    ])
  })
})

describe.each(tables)('$name', ({schema: of, key}) => {
  test('has each field explained, and each value that it can have', () => {
    const fields = fieldsOf(of)
    expect(fields.length).toBeGreaterThan(3)
    expect(fields.filter(({description}) => description === '')).toEqual([])
    const values = fields.flatMap((field) => field.values ?? [])
    expect(values.filter(([, label]) => label === '')).toEqual([])
    const names = fields.map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining([...key]))
  })
})
