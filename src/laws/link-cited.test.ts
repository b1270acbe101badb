import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {HeldLink} from './held-links.ts'
import {linkCited, linkCitedPieces} from './link-cited.ts'

const links: HeldLink[] = [
  ['子虚区停车管理办法', '/zixu/2024/a/'],
  ['子虚政发〔2024〕3号', '/zixu/2024/b/']
]
const to = (url: string, text: string) => `<a class="cited" href="/x/zixu/2024/${url}/">${text}</a>`

test('what is held is linked, with its marks, and what is not stays', () => {
  expect(linkCited('<p id="a">依照《子虚区停车管理办法》和《立法法》。</p>', links, '/x')).toBe(
    `<p id="a">依照${to('a', '《子虚区停车管理办法》')}和《立法法》。</p>`
  )
})

test('of a number only what is of it is linked', () => {
  expect(linkCited('<p>按照子虚政发[2024]03号执行</p>', links, '/x')).toBe(
    `<p>按照${to('b', '子虚政发[2024]03号')}执行</p>`
  )
})

test('no link is put into a link, nor into a tag', () => {
  const html =
    '<p class="《子虚区停车管理办法》"><a href="/y/">见<em>《子虚区停车管理办法》</em></a></p>'
  expect(linkCited(html, links, '')).toBe(html)
})

test('a title that tags divide is left as it is', () => {
  const html = '<p>《子虚区<strong>停车</strong>管理办法》</p>'
  expect(linkCited(html, links, '')).toBe(html)
})

test('where a text is cut changes nothing, and what it says stays', () => {
  const parts = [
    '<p>',
    '</p>',
    '<a href="/y/">',
    '</a>',
    '《子虚区停车管理办法》',
    '《',
    '〔2024〕3号'
  ]
  const text = fc.array(fc.constantFrom(...parts, '子虚政发〔2024〕3号', '按照', '&lt;'), {
    maxLength: 12
  })
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(60), (words, first, second) => {
      const html = words.join('')
      const [from = 0, to = 0] = [first, second].sort((a, b) => a - b)
      const pieces = [html.slice(0, from), html.slice(from, to), html.slice(to)]
      const linked = linkCited(html, links, '')
      expect([...linkCitedPieces(pieces, links, '')].join('')).toBe(linked)
      expect(withoutTags(linked)).toBe(withoutTags(html))
    })
  )
})

function withoutTags(html: string): string {
  return html
    .split('<')
    .map((piece, at) => (at === 0 ? piece : piece.slice(piece.indexOf('>') + 1)))
    .join('')
}
