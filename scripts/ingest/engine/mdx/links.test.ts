import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {linkAddresses} from './links.ts'

describe('linkAddresses', () => {
  test.each([
    [
      '详见http://www.wuyou.example/2024/notice.html。',
      'http://www.wuyou.example/2024/notice.html'
    ],
    ['网址：https://wuyou.example，电话0000', 'https://wuyou.example'],
    ['（https://wuyou.example/a）', 'https://wuyou.example/a'],
    ['(https://wuyou.example/a)及其附件', 'https://wuyou.example/a'],
    ['https://wuyou.example/a/查询', 'https://wuyou.example/a/'],
    ['http://wuyou.example:8080/x?a=1&b=2#c；', 'http://wuyou.example:8080/x?a=1&b=2#c'],
    ['http://wuyou.example/%E4%B9%8C_x-1.', 'http://wuyou.example/%E4%B9%8C_x-1'],
    ['HTTP://WUYOU.EXAMPLE/A', 'HTTP://WUYOU.EXAMPLE/A']
  ])('the address in “%s” ends where it ends', (text, address) => {
    expect(links(text)).toEqual([[address, address]])
  })

  test.each([
    ['登录www.wuyou.example查询', 'www.wuyou.example', 'http://www.wuyou.example'],
    ['发至zixu_rd@wuyou.example，', 'zixu_rd@wuyou.example', 'mailto:zixu_rd@wuyou.example'],
    [
      '邮箱:li.si+a@rd.wuyou.example.',
      'li.si+a@rd.wuyou.example',
      'mailto:li.si+a@rd.wuyou.example'
    ]
  ])('“%s” shows the address as printed and leads to it in full', (text, printed, url) => {
    expect(links(text)).toEqual([[printed, url]])
  })

  test('several addresses of a text are links of their own', () => {
    expect(linkAddresses('甲www.a.example、乙b@c.example')).toEqual([
      {type: 'text', value: '甲'},
      {
        type: 'link',
        url: 'http://www.a.example',
        children: [{type: 'text', value: 'www.a.example'}]
      },
      {type: 'text', value: '、乙'},
      {
        type: 'link',
        url: 'mailto:b@c.example',
        children: [{type: 'text', value: 'b@c.example'}]
      }
    ])
  })

  test.each([
    '第3.5条',
    'wuyou.example',
    '微信@乌有人大',
    'a@b',
    'ftp://wuyou.example/a',
    'javascript://alert(1)',
    '比例为3://4',
    'http：//wuyou.example',
    'www.',
    'www.-甲',
    'http://甲',
    'awww.wuyou.example',
    'xhttp://wuyou.example'
  ])('“%s” holds no address and stays one text', (text) => {
    expect(linkAddresses(text)).toEqual([{type: 'text', value: text}])
  })

  test('a percent sign that begins no code is a percent sign', () => {
    expect(links('见http://a.example/%e4%b9/100%/x。')).toEqual([
      ['http://a.example/%e4%b9/100%/x', 'http://a.example/%e4%b9/100%25/x']
    ])
  })

  test('a mail address whose part reads like a web address is one address', () => {
    expect(links('www.a@b.example')).toEqual([['www.a@b.example', 'mailto:www.a@b.example']])
    expect(links('a@www.b.example')).toEqual([['a@www.b.example', 'mailto:a@www.b.example']])
  })

  // Quadratic, each of them would take minutes.
  test.each([
    ['characters without an address', `${'A'.repeat(500_000)}/b@c`],
    ['signs of mail', 'a@'.repeat(250_000)],
    ['beginnings of web addresses', 'www.'.repeat(100_000)],
    ['stops behind an address', `www.a${'.'.repeat(500_000)}`],
    ['domains without an end', 'a@b.'.repeat(100_000)]
  ])('half a million of %s are read once', (_, text) => {
    expect(linkAddresses(text).length).toBeGreaterThan(0)
  })

  test('no character is lost, added or moved, and no text is empty', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'http://',
        'https://',
        'www.',
        '@',
        'a.example',
        '/',
        '。',
        '，',
        '乌有',
        '.'
      ),
      fc.string({maxLength: 4})
    )
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1}), (pieces) => {
        const text = pieces.join('')
        const texts = linkAddresses(text).map((node) =>
          node.type === 'link' ? node.children.map(valueOf).join('') : valueOf(node)
        )
        expect(texts.join('')).toBe(text)
        if (text !== '') expect(texts).not.toContain('')
      })
    )
  })

  test('links lead to the web or to mail and nowhere else', () => {
    const piece = fc.constantFrom('http://', 'www.', 'javascript:', 'data:', '@', 'a.b', '/', 'x')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const [, url] of links(pieces.join(''))) expect(url).toMatch(/^(?:https?:|mailto:)/i)
      })
    )
  })
})

function links(text: string): [printed: string, url: string][] {
  return linkAddresses(text).flatMap((node): [string, string][] =>
    node.type === 'link' ? [[node.children.map(valueOf).join(''), node.url]] : []
  )
}

function valueOf(node: object): string {
  return 'value' in node ? String(node.value) : ''
}
