import {describe, expect, test} from 'vitest'
import {names} from './names.ts'

describe('names gives each person an element of their own', () => {
  test.each([
    [
      'divided by spaces',
      '钱一 孙二三 欧阳四',
      '<span>钱一</span> <span>孙二三</span> <span>欧阳四</span>'
    ],
    ['divided by 、', '钱一、孙二三', '<span>钱一</span>、<span>孙二三</span>'],
    [
      'divided by both',
      '钱一、孙二三 李四',
      '<span>钱一</span>、<span>孙二三</span> <span>李四</span>'
    ],
    ['of one', '钱一', '<span>钱一</span>'],
    ['with a remark', '钱一（女） 孙二三', '<span>钱一（女）</span> <span>孙二三</span>'],
    ['whose name has a dot', '阿·甲 孙二三', '<span>阿·甲</span> <span>孙二三</span>']
  ])('%s', (_, children, list) => {
    expect(names({id: 'p009', 'data-at': '7', children})).toBe(
      `<p class="names" id="p009" data-at="7">${list}</p>`
    )
  })
})

test('names keeps every character of the list, and its order', () => {
  const html = names({id: 'p009', 'data-at': '7', children: '钱一、孙二三 李四\n周五五、'})
  expect(html.replace(/<[^<>]*>/g, '')).toBe('钱一、孙二三 李四\n周五五、')
})

test('names takes its content as HTML that is escaped already', () => {
  expect(names({id: 'p009', 'data-at': '7', children: '钱&lt;一'})).toContain(
    '<span>钱&lt;一</span>'
  )
})

test('names escapes its attributes', () => {
  expect(names({id: 'a"b', 'data-at': '<7>', children: '钱一'})).toContain(
    'id="a&quot;b" data-at="&lt;7&gt;"'
  )
})
