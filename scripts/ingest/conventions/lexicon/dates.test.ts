import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findDate, findDates, onlyDate, onlyTimestamp, onlyUnmarkedDate} from './dates.ts'

describe('findDate', () => {
  test.each([
    ['2024年2月26日', '2024-02-26'],
    ['2024年02月06日', '2024-02-06'],
    ['2024 年 2 月 26 日', '2024-02-26'],
    ['2024年2月　26日', '2024-02-26'],
    ['二〇二四年二月二十六日', '2024-02-26'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['二零二四年十月十日', '2024-10-10'],
    ['二〇二四年二月廿六日', '2024-02-26'],
    ['一九九八年一月一日', '1998-01-01'],
    ['二0二四年二月二十六日', '2024-02-26'],
    ['二O二四年二月二十六日', '2024-02-26'],
    ['民國113年2月26日', '2024-02-26'],
    ['中華民國一百十三年二月二十六日', '2024-02-26'],
    ['民国九十七年2月1日', '2008-02-01'],
    ['2024226日', '2024-02-26'],
    ['20241226日', '2024-12-26'],
    ['2024-02-26', '2024-02-26'],
    ['2024/2/6', '2024-02-06'],
    ['2024.2.26', '2024-02-26'],
    ['2024年2月29日', '2024-02-29']
  ])('reads %s as %s', (text, iso) => {
    expect(findDate(text)).toEqual({iso, start: 0, end: text.length})
  })

  test.each([
    ['26.02.2024  14:18', '2024-02-26'],
    ['2024年02月26 09:20:10', '2024-02-26']
  ])('reads %s, which a time of day makes one, as %s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso)
  })

  test.each([
    ['a day in front of its month without a time of day', '26.02.2024'],
    ['a day that lost its sign and has no time', '2024年02月26'],
    ['a month without a day', '2024年2月'],
    ['a day without a year', '2月26日'],
    ['a day that the month does not have', '2024年2月30日'],
    ['29 February of a common year', '2023-02-29'],
    ['a thirteenth month', '2024年13月1日'],
    ['day 0', '2024-02-00'],
    ['a year of two digits', '24年2月26日'],
    ['a longer row of digits in front', '12024-02-26'],
    ['a longer row of digits behind', '2024-02-261'],
    ['digits behind that are no time of day', '2024-02-260930'],
    ['a document number', '乌政发〔2024〕26号'],
    ['a range of years', '2024—2026年'],
    ['digits that may be two days', '2024111日'],
    ['digits that are no day', '2024231日'],
    ['a number of days', '300日'],
    ['a year before the first of the Republic', '民國0年1月1日']
  ])('is null for %s', (_, text) => {
    expect(findDate(text)).toBeNull()
  })

  test('the time of day may stand right behind a day', () => {
    expect(findDate('2024-02-2609:30:15')).toEqual({iso: '2024-02-26', start: 0, end: 10})
    expect(onlyTimestamp('2024-02-2609:30')).toBe('2024-02-26')
  })

  test('all dates of a text are found in order, in whatever form', () => {
    const text = '2024年2月26日、民國113年3月1日、2024-03-05至2024310日'
    const days = ['2024-02-26', '2024-03-01', '2024-03-05', '2024-03-10']
    expect(findDates(text).map(({iso}) => iso)).toEqual(days)
  })

  test('tells where in a sentence the date stands', () => {
    const text = '本办法自2024年3月1日起施行，2025年3月1日前评估。'
    const found = findDate(text)
    expect(found?.iso).toBe('2024-03-01')
    expect(text.slice(found?.start, found?.end)).toBe('2024年3月1日')
  })

  test('reads every calendar day in each way of writing it', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true
    })
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10)
        const [year = '', month = '', date = ''] = iso
          .split('-')
          .map((part) => String(Number(part)))
        for (const text of [iso, `${year}.${month}.${date}`, `${year}年${month}月${date}日`]) {
          expect(findDate(`于${text}通过`)?.iso).toBe(iso)
        }
      })
    )
  })
})

describe('onlyDate', () => {
  test.each([
    '2024年6月20日',
    '（2024年6月20日）',
    '(二〇二四年六月二十日)',
    '　　2024-06-20　',
    '2024年6月20日 |',
    '2024年6月20日　2024年6月20日'
  ])('is the date of a line that holds nothing else: %s', (text) => {
    expect(onlyDate(text)).toBe('2024-06-20')
  })

  test.each([
    '2024年6月20日通过',
    '2024年6月20日　2024年6月21日',
    '于2024年6月20日',
    '自2024年6月20日起',
    '印发日期：2024年6月20日',
    '六月二十日',
    ''
  ])('is null for a line that holds more, or no date: %s', (text) => {
    expect(onlyDate(text)).toBeNull()
  })
})

describe('onlyTimestamp', () => {
  test.each([
    '2024-11-08 10:30',
    '2024-11-08 10:30:59',
    ' 2024年11月8日 10时30分',
    '2024/11/08　9：05'
  ])('is the day of a line that holds a date and a time of day: %s', (text) => {
    expect(onlyTimestamp(text)).toBe('2024-11-08')
  })

  test.each([
    '2024-11-08',
    '10:30',
    '至2024-11-08 10:30',
    '发布于2024-11-08 10:30',
    '2024-11-08 10:30 市人大办公室',
    '2024年11月8日上午'
  ])('is null for a line that holds less or more: %s', (text) => {
    expect(onlyTimestamp(text)).toBeNull()
  })
})

describe('onlyUnmarkedDate', () => {
  test.each([
    ['2024226', '2024-02-26'],
    ['202456', '2024-05-06'],
    ['20240226', '2024-02-26'],
    ['2024年226', '2024-02-26'],
    ['2024 226', '2024-02-26'],
    ['{ 2024 2 26', '2024-02-26'],
    ['（2024 2月26）', '2024-02-26']
  ])('reads %s, which can be one day only', (text, iso) => {
    expect(onlyUnmarkedDate(text)).toBe(iso)
  })

  test.each([
    ...['2024111', '2024年', '2024', '202400', '2024231', '1024226', '020240226', '2024226号'],
    ...['2024 13 1', '电话2024226', '']
  ])('does not read “%s”', (text) => {
    expect(onlyUnmarkedDate(text)).toBeNull()
  })
})
