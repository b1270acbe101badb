import fc from 'fast-check'
import {expect, test} from 'vitest'
import {escapeHtml} from './html.ts'

test.each([
  ['子虚区 3 座桥', '子虚区 3 座桥'],
  ['甲<乙>丙', '甲&lt;乙&gt;丙'],
  ['供水 & 供电', '供水 &amp; 供电'],
  ['"甲"', '&quot;甲&quot;'],
  ['&lt;', '&amp;lt;'],
  ["'甲'", "'甲'"],
  ['', '']
])('%j is written %j', (text, html) => {
  expect(escapeHtml(text)).toBe(html)
})

test('no text opens a tag, starts an entity of its own or ends a quotation, and all come back', () => {
  const text = fc.array(fc.constantFrom('&', '<', '>', '"', 'amp;', 'lt;', '甲', 'b'))
  fc.assert(
    fc.property(text, (pieces) => {
      const html = escapeHtml(pieces.join(''))
      expect(html).not.toMatch(/[<>"]/)
      expect(unescape(html)).toBe(pieces.join(''))
    })
  )
})

function unescape(html: string): string {
  const characters: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"'}
  return html.replace(/&(\w+);|&/g, (_, name: string) => characters[name] ?? '?')
}
