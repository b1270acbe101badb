import {describe, expect, test} from 'vitest'
import {type Bundle, portable, stylesOf} from './portable.ts'

const names = new Map([
  ['zixu/npcsc-8-3/index.html', 'index.html'],
  ['zixu/npcsc-8-3/01-minutes/index.html', '01-minutes/index.html'],
  ['zixu/npcsc-8-3/01-minutes/index.txt', '01-minutes/index.txt'],
  ['zixu/npcsc-8-3/02-report/index.html', '02-report/index.html'],
  ['assets/a.css', 'assets/a.css']
])
const bundle: Bundle = {base: '/x/', origin: null, names}
const page = 'zixu/npcsc-8-3/01-minutes/index.html'
const change = (html: string, more: Partial<Bundle> = {}) =>
  portable(html, page, {...bundle, ...more})

describe('links of a page on a disk', () => {
  test.each([
    ['/x/zixu/npcsc-8-3/', '../index.html'],
    ['/x/zixu/npcsc-8-3/02-report/#p003', '../02-report/index.html#p003'],
    ['/x/zixu/npcsc-8-3/02-report/?q=%E4%BA%95#p003', '../02-report/index.html#p003'],
    ['/x/zixu/npcsc-8-3/01-minutes/index.txt', 'index.txt'],
    ['index.txt', 'index.txt'],
    ['../02-report/', '../02-report/index.html'],
    ['#p003', '#p003'],
    ['https://example.org/甲', 'https://example.org/甲']
  ])('%s leads to %s', (href, expected) => {
    expect(change(`<a class="b" href="${href}">甲</a>`)).toBe(
      `<a class="b" href="${expected}">甲</a>`
    )
  })

  test.each(['/x/', '/x/zixu/', '/x/sources/abc/#l3', '/elsewhere/', '../03-decision/'])(
    '%s, which is not there, is text',
    (href) => {
      expect(change(`<p><a href="${href}">甲</a>乙<a href="#p1">丙</a></p>`)).toBe(
        '<p><span>甲</span>乙<a href="#p1">丙</a></p>'
      )
    }
  )

  test.each([
    ['/x/', 'https://example.org/x/'],
    ['/x/zixu/?q=1#a', 'https://example.org/x/zixu/?q=1#a'],
    ['/x/data/a.json', 'https://example.org/x/data/a.json']
  ])('%s leads to the site where that is known: %s', (href, expected) => {
    expect(change(`<a href="${href}">甲</a>`, {origin: 'https://example.org'})).toBe(
      `<a href="${expected}">甲</a>`
    )
  })
})

test('what needs the site or a script is left out, and so is what was downloaded', () => {
  expect(
    change(
      '<p>甲</p><script type="module" src="/x/a.js"></script><search><form action="/x/"><input></form></search><searching>乙</searching><a href="/x/d.zip" download="d.zip">丙</a>'
    )
  ).toBe('<p>甲</p><searching>乙</searching><span hidden>丙</span>')
})

test('the style comes along, other files of the head do not', () => {
  const head =
    '<link rel="icon" href="/x/favicon.svg"><link rel="stylesheet" href="/x/assets/a.css">'
  expect(change(head)).toBe('<link rel="stylesheet" href="../assets/a.css">')
  expect(stylesOf(head)).toEqual(['/x/assets/a.css'])
})

test('the policy of the page lets files of a disk be read', () => {
  expect(change('<meta http-equiv="Content-Security-Policy" content="none">')).toContain(
    "style-src 'self' file:"
  )
})

test('text is not touched', () => {
  const text = '<p>见 href="/x/zixu/" 与 &lt;a href="/x/"&gt;，1 &lt; 2</p>'
  expect(change(text)).toBe(text)
})
