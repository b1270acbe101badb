import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {createBlock, toHeading} from '../../engine/tree/blocks.ts'
import type {Block, Document, Role} from '../../engine/tree/nodes.ts'
import {divisionGap} from './division-gap.ts'

describe('headings', () => {
  test.each([
    [['一、甲', '二、乙', '三、丙']],
    [['一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊', '（二）己']],
    [['第一章 甲', '第一节 乙', '第二节 丙', '第二章 丁', '第一节 戊']],
    [['第一编 甲', '第一章 乙', '第二编 丙', '第一章 丁']],
    [['1.甲', '（1）乙', '（2）丙', '2.丁', '（1）戊']],
    [['甲', '乙', '一、丙', '丁', '二、戊']],
    [['第一章 甲', '第二章 乙', '第二章之一 丙', '第一节 丁', '第三章 戊']],
    [
      [
        '第一编 甲',
        '第一分编 乙',
        '第一章 丙',
        '第二分编 丁',
        '第二章 戊',
        '第二编 己',
        '第一分编 庚'
      ]
    ]
  ])('%j follow on each other', (lines) => {
    expect(check(...lines.map((line) => heading(line)))).toEqual([])
  })

  test('a number that was left out is reported at the one behind it', () => {
    expect(check(...['一、甲', '二、乙', '四、丁', '五、戊'].map((line) => heading(line)))).toEqual(
      [{rule: 'division-gap', line: 1, reason: '序号“四、”之前应为“第3项”'}]
    )
  })

  test.each([
    [['一、甲', '三、丙']],
    [['二、乙']],
    [['一、甲', '二、乙', '二、丙']],
    [['（一）甲', '（二）乙', '（四）丙']],
    [['第一章 甲', '第三章 乙']],
    [['一、甲', '（一）乙', '二、丙', '（三）丁']]
  ])('%j do not', (lines) => {
    expect(check(...lines.map((line) => heading(line)))).toHaveLength(1)
  })

  test('a narrower unit may be counted through the wider ones', () => {
    const lines = ['一、甲', '（一）乙', '（二）丙', '二、丁', '（三）戊', '三、己', '（四）庚']
    expect(check(...lines.map((line) => heading(line)))).toEqual([])
  })

  test('a number that stands before a paragraph counts for the heading after it', () => {
    expect(check(heading('一、甲'), p('（一）乙。'), heading('（二）丙'))).toEqual([])
    expect(check(heading('一、甲'), p('（一）乙。'), heading('（三）丙'))).toHaveLength(1)
  })

  test('numbers may begin again below headings that have none', () => {
    const lines = ['甲', '一、乙', '二、丙', '丁', '一、戊', '二、己']
    expect(check(...lines.map((line) => heading(line)))).toEqual([])
  })

  test('and in an attachment, which is counted by itself', () => {
    const [one, two] = [heading('一、甲'), heading('二、乙')]
    expect(check(one, two, heading('任务清单', 'attachment'), one, two)).toEqual([])
    expect(check(one, heading('任务清单', 'attachment'), two)).toHaveLength(1)
  })
})

describe('articles', () => {
  test('they are counted through the chapters of a statute', () => {
    expect(
      check(
        heading('第一章 总则'),
        article('第一条 甲'),
        article('第二条 乙'),
        heading('第二章 管理'),
        article('第三条 丙')
      )
    ).toEqual([])
  })

  test('one that is missing is reported', () => {
    const gaps = check(article('第一条 甲'), article('第二条 乙'), article('第四条 丙'))
    expect(gaps).toHaveLength(1)
    expect(gaps[0]?.reason).toBe('序号“第四条”之前应为“第3条”')
  })

  test('one that was put in later is behind the one it is named after', () => {
    const lines = ['第一条 甲', '第二条 乙', '第二条之一 丙', '第二条之二 丁', '第三条 戊']
    expect(check(...lines.map(article))).toEqual([])
    const gaps = check(...['第一条 甲', '第一条之二 乙', '第二条 丙'].map(article))
    expect(gaps).toHaveLength(1)
    expect(gaps[0]?.reason).toBe('序号“第一条之二”之前应为“第1条之1”')
  })
})

test('numbers in text are none of a division', () => {
  expect(check(p('一、甲。'), p('三、乙。'), p('（五）丙。', 'item'))).toEqual([])
})

test('each document is counted by itself', () => {
  const file = new VFile({path: 'a.txt'})
  const documents = ['一、甲', '一、乙'].map((line) => create([heading(line)]))
  divisionGap()({type: 'root', children: documents}, file)
  expect(file.messages).toEqual([])
})

test('the text is not changed', () => {
  const document = create([heading('一、甲'), heading('三、丙')])
  const before = structuredClone(document)
  divisionGap()({type: 'root', children: [document]}, new VFile({path: 'a.txt'}))
  expect(document).toEqual(before)
})

function check(...children: Block[]) {
  const file = new VFile({path: 'a.txt'})
  divisionGap()({type: 'root', children: [create(children)]}, file)
  return file.messages.map(({ruleId, line, reason}) => ({rule: ruleId, line, reason}))
}

function create(children: Block[]): Document {
  return {type: 'document', children, data: {meta: {}, meeting: null}}
}

function heading(line: string, role?: Role): Block {
  return toHeading(p(line, role), 1)
}

function article(line: string): Block {
  return p(line, 'article')
}

function p(line: string, role?: Role): Block {
  return createBlock(line, {lines: [1], gap: 0, indent: 0, ...(role ? {role} : {})})
}
