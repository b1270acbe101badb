import {expect, test} from 'vitest'
import {keptTogether} from './kept-together.ts'

test('a number stays with what it counts, and a name with its number', () => {
  expect(keptTogether('收到 12 个来源，字节数和 SHA-256。')).toBe(
    '收到 <span class="nb">12 个</span>来源，字节数和 <span class="nb">SHA-256</span>。'
  )
})

test('tags are left as they are', () => {
  const html = '<a href="/x/?q=3 份" title="SHA-256">共</a> 3 <b>份</b>'
  expect(keptTogether(html)).toBe(html)
})
