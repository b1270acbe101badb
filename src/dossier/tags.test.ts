import {describe, expect, test} from 'vitest'
import {bound} from './bound.ts'
import {rewriteTags} from './tags.ts'

describe('HTML that is written anew', () => {
  test.each([
    '<!doctype html><html lang="zh-CN"><body class="a">甲 &lt; 乙 > 丙<br></body></html>',
    '<input disabled value="1 > 0"><p id="p001" data-at="3">文</p>',
    '<!--gap--><p>甲</p>',
    '没有标签',
    '末尾的 <'
  ])('stays as it is where nothing is changed: %s', (html) => {
    expect(rewriteTags(html, (tag) => tag)).toBe(html)
  })

  test('text that looks like a tag in a value is none', () => {
    expect(rewriteTags('<p title="<a>">甲</p>', ({name}) => `[${name}]`)).toBe('[p]甲[p]')
  })

  test('tags are left out or replaced', () => {
    const html = '<p>甲<a href="/x/">乙</a></p>'
    const change = (tag: {name: string}) => (tag.name === 'a' ? null : 'P')
    expect(rewriteTags(html, change)).toBe('P甲乙P')
  })
})

test('a bound document has ids of its own and headings below the page', () => {
  expect(
    bound(
      '<h1 id="title">甲</h1><h2 id="s1">一</h2><p id="p001"><a href="#s1">见一</a><a href="/x/">x</a></p>',
      '01'
    )
  ).toBe(
    '<h2 id="01-title">甲</h2><h3 id="01-s1">一</h3><p id="01-p001"><a href="#01-s1">见一</a><a href="/x/">x</a></p>'
  )
})
