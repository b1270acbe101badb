import {expect, test} from 'vitest'
import {markLong} from './long-cells.ts'

const row = (...cells: string[]) =>
  `<tr>\n${cells.map((cell) => `<td>${cell}</td>`).join('\n')}</tr>`
const sentence = '修桥所用砂石、水泥和其他材料'

test('the first long cell of each column is marked, and no short one', () => {
  const html = markLong(row('1', sentence, '2') + row('2', `${sentence}。`, sentence))
  expect(html.match(/class="long"/g)).toHaveLength(2)
  expect(html).toContain(`<td class="long">${sentence}</td>\n<td>2</td>`)
  expect(html).toContain(`<td>${sentence}。</td>\n<td class="long">${sentence}</td>`)
})

test('so is the first that is a text of its own', () => {
  const text = sentence.repeat(5)
  const html = markLong(row(sentence, '1') + row(text, '2') + row(text, text))
  expect(html.match(/class="[^"]*"/g)).toEqual([
    'class="long"',
    'class="long wide"',
    'class="long wide"'
  ])
})

test('marks in a cell and what they are written as do not make it long', () => {
  const cells = row(
    '<b>桥</b><b>梁</b>',
    '&lt;&gt;&amp;',
    '<a href="https://zixu.example/">网址</a>'
  )
  expect(markLong(cells)).toBe(cells)
})

test('the rest of a table stays as it is', () => {
  const head = `<table>\n<thead><tr id="p001"><th align="right">${sentence}</th></tr></thead>`
  expect(markLong(head)).toBe(head.replace('<th align', `<th class="long" align`))
})
