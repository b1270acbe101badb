import {describe, expect, test} from 'vitest'
import {checkedArchiveSchema} from './check-archive.ts'

describe('districts', () => {
  test('one of the country keeps its address', () => {
    expect(faults({districts: [{id: 'haidian', name: '海淀区'}]})).toEqual([])
    expect(faults({districts: [{id: 'haidian', name: '海淀', aliases: ['海淀区']}]})).toEqual([])
    expect(faults({districts: [{id: 'haidian', name: '海淀区', parent: '北京市'}]})).toEqual([])
  })

  test('no other takes it', () => {
    expect(faults({districts: [{id: 'haidian', name: '子虚区'}]})).toEqual([
      'districts.0.id “haidian”是北京市海淀区的地址，换一个'
    ])
  })

  test('nor that of one that is gone', () => {
    expect(faults({districts: [{id: 'chongwen', name: '子虚区'}]})).toEqual([
      'districts.0.id “chongwen”是北京市崇文区的地址，换一个'
    ])
    expect(faults({districts: [{id: 'chongwen', name: '崇文区'}]})).toEqual([])
    expect(faults({districts: [{id: 'zixu', name: '子虚街道', parent: '崇文区'}]})).toEqual([])
  })

  test('nor one of the same name elsewhere', () => {
    const districts = [{id: 'beijing-chaoyang', name: '朝阳区', parent: '长春市'}]
    expect(faults({districts})).toEqual([
      'districts.0.id “beijing-chaoyang”是北京市朝阳区的地址，换一个'
    ])
  })

  test('the area around one is of the archive or of the country', () => {
    const districts = [
      {id: 'wuyou', name: '乌有市', parent: '江苏省'},
      {id: 'zixu', name: '子虚区', parent: '乌有市'}
    ]
    expect(faults({districts})).toEqual([])
  })

  test.each([
    ['无锡', '没有叫“无锡”的地区；是不是“无锡市”？'],
    ['丰沮玉门', '没有叫“丰沮玉门”的地区；写全国区划表或 districts 里的全称'],
    ['海定区', '没有叫“海定区”的地区；是不是“海淀区”？'],
    ['乌有市二', '没有叫“乌有市二”的地区；是不是“乌有市”？']
  ])('%s, which there is not, is said to be missing', (parent, message) => {
    const districts = [
      {id: 'wuyou', name: '乌有市'},
      {id: 'zixu', name: '子虚区', parent}
    ]
    expect(faults({districts})).toEqual([`districts.1.parent ${message}`])
  })

  test('one of several of a name is not guessed', () => {
    expect(faults({districts: [{id: 'zixu', name: '子虚开发区', parent: '朝阳区'}]})).toEqual([
      'districts.0.parent 叫“朝阳区”的有 北京市朝阳区、吉林省长春市朝阳区；先在 districts 里写明是哪一个'
    ])
  })
})

describe('patterns', () => {
  test.each([
    '(a+)+$',
    '(甲|甲乙|乙)*丙',
    '^(?:.*,){3}x',
    '^\\s*\\s*\\s*x',
    '(?:第?\\d*)*页$',
    '^(\\d+、?)+页$'
  ])('%s, which some line would never end, is refused', (pattern) => {
    const [fault, ...others] = faults({furniture: ['^打印', pattern]})
    expect(others).toEqual([])
    expect(fault).toMatch(/^furniture\.1 这个式子遇到某些行会算不完/)
  })

  test.each(['^〔样例〕', '第\\d+版$', '.*打印.*', '\\s+$', '^(?:第\\d+页\\s*)+$', '^.{0,20}页$'])(
    '%s is taken',
    (pattern) => {
      expect(faults({furniture: [pattern]})).toEqual([])
    }
  )

  test('what is no pattern is told once', () => {
    expect(faults({furniture: ['(']})).toHaveLength(1)
  })

  test('a list of words as long as a page is refused', () => {
    expect(faults({furniture: ['打印|'.repeat(400) + '打印']})).toEqual([
      'furniture.0 式子超过 1000 个字，分成几个'
    ])
  })
})

function faults(settings: unknown): string[] {
  const {error} = checkedArchiveSchema.safeParse(settings)
  return error?.issues.map(({path, message}) => `${path.join('.')} ${message}`) ?? []
}
