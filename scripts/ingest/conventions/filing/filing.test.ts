import {describe, expect, test} from 'vitest'
import {fileAll, fileOne, p, zixu} from './filing.fixture.ts'

describe('other papers', () => {
  test('they are filed under their year', () => {
    const {address, session} = fileOne({
      title: '子虚区人民政府关于养老的通知',
      dates: {written: '2024-03-05'}
    })
    expect(address).toBe('zixu/2024/notice-0305')
    expect(session).toEqual({kind: 'year', district: zixu, name: '2024年', year: 2024})
  })

  test('without a date they are undated, and it is said', () => {
    const {address, meta, session, rules} = fileOne({title: '子虚区人民政府公告'})
    expect(address).toBe('zixu/undated/notice')
    expect(meta.date).toBeNull()
    expect(session).toMatchObject({name: '日期不详', year: null})
    expect(rules).toEqual(['date-unknown'])
  })

  test('without a district they are unfiled, and it is said', () => {
    const {address, meta, session, rules} = fileOne({
      title: '关于养老的通知',
      dates: {written: '2024-03-05'}
    })
    expect(address).toBe('unfiled/2024/notice-0305')
    expect(meta.districts).toEqual([])
    expect(session?.district).toBeNull()
    expect(rules).toEqual(['district-unknown'])
  })

  test('without a genre they are other, and it is said', () => {
    const dates = {written: '2024-03-05'}
    const {address, rules} = fileOne({title: '子虚区养老服务情况', dates})
    expect(address).toBe('zixu/2024/other-0305')
    expect(rules).toEqual(['kind-unknown'])
  })

  test.each([
    ['2015-03-05', ['district-gone']],
    ['2009-03-05', []]
  ])('of an area that was gone on %s they are filed under it, and it is said', (written, said) => {
    const {meta, rules} = fileOne({title: '宣武区人民政府关于养老的通知', dates: {written}})
    expect(meta.districts).toMatchObject([{name: '宣武区', until: '2010'}])
    expect(rules).toEqual(said)
  })

  test('an area of the country has its code', () => {
    expect(fileOne({title: '海淀区人民政府公告'}).meta.districts).toEqual([
      {id: 'haidian', name: '海淀区', code: '110108'}
    ])
  })
})

test.each([
  [{amended: '2024-01-06', passed: '2020-01-04', published: '2020-02-01'}, '2024-01-06'],
  [{passed: '2024-01-04', delivered: '2024-01-03', written: '2024-01-02'}, '2024-01-04'],
  [{delivered: '2024-01-03', written: '2024-01-02', published: '2024-01-05'}, '2024-01-03'],
  [{written: '2024-01-02', published: '2024-01-01'}, '2024-01-02'],
  [{published: '2024-01-01'}, '2024-01-01']
])('of %j the day that counts is %s', (dates, date) => {
  expect(fileOne({title: '子虚区人民政府公告', dates}).meta.date).toBe(date)
})

describe('addresses', () => {
  test('of a paper alone say what it is and on which day, and nothing of the bytes of its source', () => {
    const title = '子虚区人民政府公告'
    expect(fileOne({title}, p('甲。')).address).toBe(fileOne({title}).address)
    const dates = {written: '2024-11-02'}
    expect(fileOne({title, dates}, p('甲。')).address).toBe('zixu/2024/notice-1102')
  })

  test('papers of a bundle are told apart by their place in it', () => {
    const papers = Array.from({length: 11}, () => ({title: '子虚区人民政府公告'}))
    const {addresses, documents} = fileAll(papers)
    expect(new Set(addresses).size).toBe(11)
    expect(addresses.at(-1)).toBe('zixu/undated/11-notice')
    expect(documents.map(({data}) => data.meta.order).slice(-2)).toEqual([10, 11])
  })
})
