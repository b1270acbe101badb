import {describe, expect, test} from 'vitest'
import {addressOf, follows, markOf} from './marks.ts'

describe('markOf', () => {
  test.each([
    ['第一编 总则', 'part', '第一编 ', 1],
    ['第二篇　古井', 'part', '第二篇　', 2],
    ['第三章　监督检查', 'chapter', '第三章　', 3],
    ['第二节 登记', 'section', '第二节 ', 2],
    ['第一条 为了保护古井，制定本条例。', 'article', '第一条 ', 1],
    ['第十二条　　市、区人民政府应当公布名录。', 'article', '第十二条　　', 12],
    ['第一百零三条 本条例自公布之日起施行。', 'article', '第一百零三条 ', 103],
    ['第12条 市民可以查阅。', 'article', '第12条 ', 12],
    ['第 八 条 略', 'article', '第 八 条 ', 8],
    ['第四章', 'chapter', '第四章', 4],
    ['第一分编 通则', 'subpart', '第一分编 ', 1],
    ['第一百十条　略', 'article', '第一百十条　', 110],
    ['第一千一百一十一条　略', 'article', '第一千一百一十一条　', 1111],
    ['第九千九百九十九条 略', 'article', '第九千九百九十九条 ', 9999],
    ['第１２条 略', 'article', '第１２条 ', 12],
    ['第卅二條 略', 'article', '第卅二條 ', 32]
  ] as const)('reads the units of statutes: %s', (text, unit, label, number) => {
    expect(markOf(text)).toEqual({unit, label, number, inserted: 0})
  })

  test('reads an article whose text follows without a space', () => {
    const mark = {unit: 'article', label: '第三条', number: 3, inserted: 0}
    for (const text of ['本办法所称古井', '未经批准', '及时修缮古井', '或者填埋']) {
      expect(markOf(`第三条${text}`)).toEqual(mark)
    }
  })

  test('reads a chapter whose name follows without a space', () => {
    expect(markOf('第一章总则')).toMatchObject({unit: 'chapter', label: '第一章', number: 1})
    expect(markOf('第五节其他防治')).toMatchObject({unit: 'section', label: '第五节', number: 5})
  })

  test.each([
    ['第二条之一 略', 'article', '第二条之一 ', 2, 1],
    ['第二条之一开发区的古井', 'article', '第二条之一', 2, 1],
    ['第二条之一一律不得填埋', 'article', '第二条之一', 2, 1],
    ['第一百三十三条之十二　略', 'article', '第一百三十三条之十二　', 133, 12],
    ['第二之一条 略', 'article', '第二之一条 ', 2, 1],
    ['第17条之1 略', 'article', '第17条之1 ', 17, 1],
    ['第二章之一　古井', 'chapter', '第二章之一　', 2, 1],
    ['第二章之一古井', 'chapter', '第二章之一', 2, 1],
    ['一之二、古井', 'level-1', '一之二、', 1, 2],
    ['（一）之一　古井', 'level-2', '（一）之一　', 1, 1],
    ['（一）之一古井', 'level-2', '（一）之一', 1, 1],
    ['（一之一）古井', 'level-2', '（一之一）', 1, 1]
  ] as const)('reads what was put in later: %s', (text, unit, label, number, inserted) => {
    expect(markOf(text)).toEqual({unit, label, number, inserted})
  })

  test.each([
    ['一、总体要求', 'level-1', '一、', 1],
    ['二十一、附则', 'level-1', '二十一、', 21],
    ['（一）管好支流', 'level-2', '（一）', 1],
    ['（一 ） 管好支流', 'level-2', '（一 ） ', 1],
    ['(十二)管好支流', 'level-2', '(十二)', 12],
    ['（三）、管好支流', 'level-2', '（三）、', 3],
    ['1. 铺设管道。', 'level-3', '1. ', 1],
    ['2．铺设管道。', 'level-3', '2．', 2],
    ['13、铺设管道。', 'level-3', '13、', 13],
    ['09、铺设管道。', 'level-3', '09、', 9],
    ['（4）铺设管道。', 'level-4', '（4）', 4],
    ['(15) 铺设管道。', 'level-4', '(15) ', 15],
    ['① 铺设管道。', 'level-5', '①', 1],
    ['⑳铺设管道。', 'level-5', '⑳', 20]
  ] as const)('reads the levels of official papers: %s', (text, unit, label, number) => {
    expect(markOf(text)).toMatchObject({unit, number})
    expect(markOf(text)?.label.trim()).toBe(label.trim())
  })

  test('keeps the printed mark whole, so that mark and rest make up the paragraph', () => {
    for (const text of ['第五条　略', '一、 略', '（二） 略', '3. 略', '（4） 略', '⑤　略']) {
      const label = markOf(text)?.label ?? ''
      expect(label + '略').toBe(text)
    }
  })

  test.each([
    ['an article is spoken of', '第三条的规定不适用于古井。'],
    ['an article is spoken of with its paragraph', '第三条第二款规定的情形'],
    ['an article is changed', '第三条修改为：'],
    ['an article is changed behind a space', '第三条 修改为：'],
    ['an inserted article is spoken of', '第二条之一的规定'],
    ['an inserted article is spoken of with its paragraph', '第二条之一第二款规定的情形'],
    ['what an article provides for', '第三条所称古井'],
    ['a chapter is spoken of', '第三章规定的古井'],
    ['a chapter is spoken of in a sentence', '第三章讲了古井，略'],
    ['a number is read in two ways', '第一百五条 略'],
    ['two articles are spoken of', '第三条和第五条作相应修改。'],
    ['articles are listed', '第三条、第五条'],
    ['a lesson is meant', '第一节课'],
    ['an order is told', '第一，铺设管道。'],
    ['a meeting is meant', '第十七次会议'],
    ['一 counts something', '一是铺设管道。'],
    ['a number is a quantity', '3个小区'],
    ['a number is a decimal', '1.5公里'],
    ['a number is a full-width decimal', '1．5公里'],
    ['a number is a year', '2024. 乌有市'],
    ['a bracket holds a year', '（2024）'],
    ['a bracket holds words', '（一审）略'],
    ['a bracket stays open', '（一'],
    ['the mark stands further on', '会议认为：一、略'],
    ['there is nothing', '']
  ])('is null where %s', (_, text) => {
    expect(markOf(text)).toBeNull()
  })
})

describe('follows', () => {
  const at = (number: number, inserted = 0) => ({number, inserted})

  test.each([
    [at(2), at(3)],
    [at(2), at(2, 1)],
    [at(2, 1), at(2, 2)],
    [at(2, 2), at(3)],
    [at(1), at(2, 1)]
  ])('behind %j stands %j', (before, mark) => {
    expect(follows(mark, before)).toBe(true)
  })

  test.each([
    [at(2), at(2)],
    [at(2), at(4)],
    [at(2), at(2, 2)],
    [at(2, 1), at(2, 1)],
    [at(2, 1), at(3, 2)],
    [at(2), at(4, 1)]
  ])('behind %j does not stand %j', (before, mark) => {
    expect(follows(mark, before)).toBe(false)
  })
})

test('addressOf tells what was put in later from what it was put in behind', () => {
  expect(addressOf({number: 133, inserted: 0})).toBe('133')
  expect(addressOf({number: 133, inserted: 1})).toBe('133-z1')
})
