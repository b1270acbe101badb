import {describe, expect, test} from 'vitest'
import {createBlock, textOf, toHeading} from '../../engine/tree/blocks.ts'
import type {Block, Role} from '../../engine/tree/nodes.ts'
import {findQuotations} from './quotations.ts'

describe('between marks of quotation', () => {
  test('all that stands from the opening mark to the closing one is quoted', () => {
    const first = '一、第十条修改为：“第十条　渡口应当备案。'
    const quoted = ['第十一条　备案载明：', '（一）名称；', '（二）地点。', '渡口应当整洁。”']
    expect(quotedOf([first, ...quoted, '二、第十二条改为第十三条。'])).toEqual(quoted)
  })

  test('each paragraph may open it again', () => {
    const quoted = ['“第十条　渡口应当备案。', '““五好渡口”免费。', '“第十一条　渡口应当整洁。”']
    expect(quotedOf(['一、修改两条：', ...quoted, '二、略。'])).toEqual(quoted)
  })

  test('a mark that is never closed opens nothing', () => {
    expect(quotedOf(['第一条　建设“五好渡口。', '第二条　渡口应当备案。'])).toEqual([])
  })

  test('nor one that was forgotten in a statute, whatever is closed far below', () => {
    const lines = [
      '第一条　建设“五好渡口。',
      '渡口应当整洁。',
      '第二条　渡口应当备案。',
      '五好渡口”'
    ]
    expect(quotedOf(lines)).toEqual([])
  })

  test('a quotation in one paragraph has nothing between', () => {
    expect(quotedOf(['第一条　建设“五好渡口”。', '第二条　渡口应当备案。'])).toEqual([])
  })
})

describe('without marks', () => {
  test('the articles below an announcement are quoted up to the next item', () => {
    const quoted = ['第十五条　渡口收费：', '（一）节日除外；', '第十六条　违反的，给予警告。']
    const lines = [
      '一、将第十五条修改为：',
      ...quoted,
      '二、增加一条，作为第十七条：',
      '第十七条　略。'
    ]
    expect(quotedOf([...lines, '本决定自公布之日起施行。'])).toEqual([...quoted, '第十七条　略。'])
  })

  test('a decision in articles goes on with its next number', () => {
    const quoted = ['第十条　渡口应当备案。', '第十一条　渡口应当整洁。']
    const own = '第二条　本决定自公布之日起施行。'
    expect(quotedOf(['第一条　将第十条修改为：', ...quoted, own])).toEqual(quoted)
  })

  test('an article is quoted that the announcement names, whatever its number', () => {
    expect(quotedOf(['一、第一条修改为：', '第一条　略。', '二、略。'])).toEqual(['第一条　略。'])
  })

  test('articles printed behind a decision are quoted, a whole statute is none', () => {
    const articles = ['第十条　略。', '第十一条　略。']
    expect(quotedOf(['附：《渡口办法》有关条文', ...articles])).toEqual(articles)
    const statute = ['第一条　略。', '第二条　略。']
    expect(quotedOf(['修改后的《渡口办法》公布如下：', ...statute])).toEqual([])
  })

  test('the next heading and the signature end it', () => {
    const blocks = [
      p('第十条修改为：'),
      p('第十条　略。'),
      toHeading(p('附件'), 1),
      p('第十一条　略。')
    ]
    expect([...findQuotations(blocks)].map(textOf)).toEqual(['第十条　略。'])
    const signed = [p('第十条修改为：'), p('第十条　略。'), p('乌有市政府', 'signature'), p('略')]
    expect([...findQuotations(signed)].map(textOf)).toEqual(['第十条　略。'])
  })

  test('items of an article are none', () => {
    expect(quotedOf(['第一条　渡口可以增加：', '（一）船只；', '第二条　略。'])).toEqual([])
  })
})

function quotedOf(lines: readonly string[]): string[] {
  return [...findQuotations(lines.map((line) => p(line)))].map(textOf)
}

function p(line: string, role?: Role): Block {
  return createBlock(line, {lines: [1], gap: 1, indent: 0, ...(role ? {role} : {})})
}
