import {expect, test} from 'vitest'
import {withLinks} from './links.ts'

const hidden = (id: string) => `<a class="pl" href="#${id}" tabindex="-1" aria-hidden="true"></a>`

test('headings and blocks of text link to themselves', () => {
  expect(withLinks('<h2 id="s1" data-at="3">一、修桥</h2>\n<p id="p001">修桥3座。</p>')).toBe(
    `<h2 id="s1" data-at="3">一、修桥<a class="pl" href="#s1" aria-label="本节的链接"></a></h2>\n<p id="p001">${hidden('p001')}修桥3座。</p>`
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
