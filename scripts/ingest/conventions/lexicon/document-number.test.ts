import {describe, expect, test} from 'vitest'
import {findDocumentNumber, onlyOrdinal, ordinalInTitle} from './document-number.ts'

test('a number may be a year and no letters', () => {
  expect(onlyOrdinal('〔2019〕第4号')).toBe('〔2019〕第4号')
})

describe('findDocumentNumber', () => {
  test.each([
    ['the standard form', '乌政发〔2024〕3号', '乌政发〔2024〕3号'],
    ['the term of a congress', '乌常主字〔14届〕29号', '乌常主字〔14届〕29号'],
    ['a year of two digits', '乌政发〔85〕12号', '乌政发〔85〕12号'],
    ['square brackets', '子虚政办函[2024]12号', '子虚政办函[2024]12号'],
    ['full-width square brackets', '南柯人发［2023］5号', '南柯人发［2023］5号'],
    ['round brackets', '华胥教字（2024）108号', '华胥教字（2024）108号'],
    ['half-width round brackets', '水月法(1998)1号', '水月法(1998)1号'],
    ['lenticular brackets', '无何政发【2025】8号', '无何政发【2025】8号'],
    ['small brackets', '乌政办﹝2024﹞235号', '乌政办﹝2024﹞235号'],
    ['hollow brackets', '乌政办〖2024〗5号', '乌政办〖2024〗5号'],
    ['年 in the brackets', '乌政办（2024年）5号', '乌政办（2024年）5号'],
    ['traditional characters', '烏府發〔2024〕5號', '烏府發〔2024〕5號'],
    ['第 before the number', '乌人常发〔2024〕第6号', '乌人常发〔2024〕第6号'],
    ['spaces', '无政办发 〔 2025 〕 8 号', '无政办发〔2025〕8号'],
    ['full-width spaces', '无政办发〔2025〕　8　号', '无政办发〔2025〕8号'],
    ['a leading zero', '乌政发〔2024〕003号', '乌政发〔2024〕003号']
  ])('finds one with %s', (_, text, number) => {
    expect(findDocumentNumber(text)).toBe(number)
  })

  test.each([
    ['behind a label', '发文字号：乌政发〔2024〕3号', '乌政发〔2024〕3号'],
    ['behind a label without a mark', '发文字号乌政发〔2024〕3号', '乌政发〔2024〕3号'],
    ['behind a short label', '文 号 乌政发〔2024〕3号', '乌政发〔2024〕3号'],
    [
      'behind the day and the body, in a sentence',
      '（1999年8月28日乌有市人民政府乌政发〔1999〕83号文件公布）',
      '乌政发〔1999〕83号'
    ],
    ['behind a masthead', '乌有市人民政府文件　乌政发〔2024〕3号', '乌政发〔2024〕3号'],
    [
      'in brackets behind a title',
      '《乌有市夜市管理办法》（乌政发〔2024〕3号）',
      '乌政发〔2024〕3号'
    ],
    ['as the first of two', '乌政发〔2024〕3号、乌政发〔2024〕9号', '乌政发〔2024〕3号']
  ])('finds one %s', (_, text, number) => {
    expect(findDocumentNumber(text)).toBe(number)
  })

  test.each([
    ['no abbreviation of an office', '〔2024〕3号'],
    ['no number', '乌政发〔2024〕号'],
    ['no 号', '乌政发〔2024〕3'],
    ['no year', '乌政发3号'],
    ['no brackets', '乌政发2024年3号'],
    ['a year of two digits that is none of the last century', '乌政发〔24〕3号'],
    ['a year that no office in print had', '乌政发〔1024〕3号'],
    ['the number of a court case', '（2024）乌01民初3号'],
    ['a permit number', '乌内资准字2024-K016号'],
    ['a span of years', '乌有市交通规划（2024—2026年）第3号']
  ])('is null where there is %s', (_, text) => {
    expect(findDocumentNumber(text)).toBeNull()
  })
})

describe('numbers of orders and announcements', () => {
  test.each([
    ['第706号', '第706号'],
    ['（第 12 号）', '第12号'],
    ['乌府令第一百二十一号', '乌府令第一百二十一号'],
    ['乌有市人民政府令第82号', '乌有市人民政府令第82号'],
    ['乌有市人民政府令（第82号）', '乌有市人民政府令第82号'],
    ['乌有市人大常委会公告第7号', '乌有市人大常委会公告第7号'],
    ['第 1 號', '第1號'],
    ['〔十届〕第7号', '〔十届〕第7号'],
    ['某某省主席令（九届第37号）', '某某省主席令第37号'],
    ['2024年第3号', '2024年第3号'],
    ['（无何县防汛指挥部第3号）', '无何县防汛指挥部第3号'],
    ['((78)乌公字412号)', '(78)乌公字412号'],
    ['〔1995〕子虚财税字第12号', '〔1995〕子虚财税字第12号'],
    ['(五二)财字第一一四號', '(五二)财字第一一四號'],
    ['会农字第217号', '会农字第217号'],
    ['（十六届）第8号', '（十六届）第8号']
  ])('%s alone on a line is one', (text, number) => {
    expect(onlyOrdinal(text)).toBe(number)
  })

  test.each(['第3次', '第706号公告', '12号', '根据第706号', '国务院关于修改第706号', ''])(
    '%s is none',
    (text) => {
      expect(onlyOrdinal(text)).toBeNull()
    }
  )

  test('stand at the end of a title', () => {
    expect(ordinalInTitle('乌有市人民政府令（第37号）')).toBe('第37号')
    expect(ordinalInTitle('子虚区人大常委会公告第7号')).toBe('第7号')
    expect(ordinalInTitle('子虚区人大常委会公告〔十三届〕第七号')).toBe('〔十三届〕第七号')
    expect(ordinalInTitle('子虛區人大常委會公告第7號')).toBe('第7號')
    expect(ordinalInTitle('无何县防汛指挥部2号令')).toBe('2号')
    expect(ordinalInTitle('无何县防汛指挥部〔2021〕第3号通告')).toBe('〔2021〕第3号')
    expect(ordinalInTitle('第98/2000號行政長官批示')).toBe('第98/2000號')
    expect(ordinalInTitle('关于第7号提案的答复')).toBeNull()
  })
})
