import {expect, test} from 'vitest'
import {withLinks} from './links.ts'

const hidden = (id: string) => `<a class="pl" href="#${id}" tabindex="-1" aria-hidden="true"></a>`

test('headings and blocks of text link to themselves', () => {
  expect(withLinks('<h2 id="s1" data-at="3">一、修桥</h2>\n<p id="p001">修桥3座。</p>')).toBe(
    `<h2 id="s1" data-at="3">一、修桥<a class="pl" href="#s1" aria-label="链接到“一、修桥”"></a></h2>\n<p id="p001">${hidden('p001')}修桥3座。</p>`
  )
})

test('the link of a heading is named by all that the heading says, and by nothing else', () => {
  expect(
    withLinks('<h2 id="s1">一、<wbr><em>修</em>"桥"&amp;路</h2><h3>乙</h3><h3 id="s2">丙</h3>')
  ).toBe(
    '<h2 id="s1">一、<wbr><em>修</em>"桥"&amp;路<a class="pl" href="#s1" aria-label="链接到“一、修&quot;桥&quot;&amp;路”"></a></h2>' +
      '<h3>乙</h3><h3 id="s2">丙<a class="pl" href="#s2" aria-label="链接到“丙”"></a></h3>'
  )
})

test('a row links to itself in its first cell', () => {
  expect(withLinks('<tr id="r1" data-at="3">\n<td align="right">甲</td><td>乙</td></tr>')).toBe(
    `<tr id="r1" data-at="3">\n<td align="right">${hidden('r1')}甲</td><td>乙</td></tr>`
  )
})

test('what has no id has no link', () => {
  const html =
    '<div class="table"><table><tr><td>甲</td></tr></table></div><h3>丙</h3><p class="note">乙</p>'
  expect(withLinks(html)).toBe(html)
})
