import {describe, expect, test} from 'vitest'
import {run} from './attendance.fixture.ts'

describe('counts and doubts', () => {
  test.each([
    '出席（3人）：',
    '出席（共3人）：',
    '出席(3人):',
    '出席（三人）：',
    '出席委员（计 3 名）：',
    '出席人员（3位）：'
  ])('“%s” fits a list of three', (label) => {
    expect(run(label, '钱一　孙二三　李四').messages).toEqual([])
  })

  test.each([
    ['出席（33人）：', '33人'],
    ['出席（共三十三名）：', '33人']
  ])('“%s” does not, and both numbers are told', (label, expected) => {
    const {messages, found} = run('会议开始。', label, '钱一　孙二三　李四')
    expect(messages).toMatchObject([{ruleId: 'count-differs', line: 2}])
    expect(messages[0]?.reason).toContain('3人')
    expect(messages[0]?.reason).toContain(expected)
    expect(found?.present).toHaveLength(3)
  })

  test('a single character that joins no name is reported and stays in the text', () => {
    const {messages, found, read} = run('出席：', '钱一　孙二三　李四　王')
    expect(messages).toMatchObject([{ruleId: 'name-unclear', line: 2}])
    expect(messages[0]?.reason).toContain('王')
    expect(found?.present).toEqual(['钱一', '孙二三', '李四'])
    expect(read[1]).toBe('names 钱一　孙二三　李四　王')
  })
})

test('something odd in a list stays in the text, is told, and does not void the list', () => {
  const {messages, found, read} = run('出席：', '钱一　孙二三　李四　全体委员　周五五')
  expect(messages).toMatchObject([{ruleId: 'names-unread', line: 2}])
  expect(messages[0]?.reason).toContain('全体委员')
  expect(found?.present).toEqual(['钱一', '孙二三', '李四', '周五五'])
  expect(read[1]).toBe('names 钱一　孙二三　李四　全体委员　周五五')
})

test('a list that cannot be read is told, one that names nobody is not', () => {
  expect(run('出席：主任钱一，副主任孙二三，李四').messages).toMatchObject([
    {ruleId: 'names-unread', line: 1}
  ])
  expect(run('请假：无', '缺席：').messages).toEqual([])
})
