import {describe, expect, test} from 'vitest'
import {findDocumentNumber} from './document-number.ts'

describe('findDocumentNumber', () => {
  test.each([
    ['the standard form', '乌政发〔2024〕3号', '乌政发〔2024〕3号'],
    ['square brackets', '子虚政办函[2024]12号', '子虚政办函[2024]12号'],
    ['full-width square brackets', '南柯人发［2023］5号', '南柯人发［2023］5号'],
    ['round brackets', '华胥教字（2024）108号', '华胥教字（2024）108号'],
    ['half-width round brackets', '水月法(1998)1号', '水月法(1998)1号'],
    ['lenticular brackets', '无何政发【2025】8号', '无何政发【2025】8号'],
    ['第 before the number', '乌人常发〔2024〕第6号', '乌人常发〔2024〕第6号'],
    ['spaces', '无政办发 〔 2025 〕 8 号', '无政办发〔2025〕8号'],
    ['full-width spaces', '无政办发〔2025〕　8　号', '无政办发〔2025〕8号'],
    ['a leading zero', '乌政发〔2024〕003号', '乌政发〔2024〕003号']
  ])('finds one with %s', (_, text, number) => {
    expect(findDocumentNumber(text)).toBe(number)
  })

  test.each([
    ['behind a label', '发文字号：乌政发〔2024〕3号', '乌政发〔2024〕3号'],
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
    ['a year of two digits', '乌政发〔24〕3号'],
    ['a year that no office in print had', '乌政发〔1024〕3号'],
    ['the number of a court case', '（2024）乌01民初3号'],
    ['a permit number', '乌内资准字2024-K016号'],
    ['a span of years', '乌有市交通规划（2024—2026年）第3号']
  ])('is null where there is %s', (_, text) => {
    expect(findDocumentNumber(text)).toBeNull()
  })
})
