import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode} from './decode.ts'
import {behind, encode, utf16be, utf16le, utf32be, utf32le, utf8} from './encode.fixture.ts'

const simplified =
  '乌有市人民代表大会常务委员会关于加强夜间公交服务的决定\r\n为了方便市民出行，会议决定自下月起延长末班车的时间。'
const traditional =
  '烏有市人民代表大會常務委員會關於加強夜間公車服務的決定\n為了方便市民出行，會議決定自下月起延長末班車的時間。'

describe('encodings', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(simplified), 'utf-8'],
    ['UTF-8 behind a byte order mark', behind([0xef, 0xbb, 0xbf], utf8(simplified)), 'utf-8'],
    ['UTF-16 LE', utf16le(simplified), 'utf-16le'],
    ['UTF-16 LE behind a byte order mark', behind([0xff, 0xfe], utf16le(simplified)), 'utf-16le'],
    ['UTF-16 BE', utf16be(simplified), 'utf-16be'],
    ['UTF-16 BE behind a byte order mark', behind([0xfe, 0xff], utf16be(simplified)), 'utf-16be'],
    ['GB18030', encode('gb18030', simplified), 'gb18030'],
    [
      'GB18030 behind a mark',
      behind([0x84, 0x31, 0x95, 0x33], encode('gb18030', simplified)),
      'gb18030'
    ],
    ['UTF-32 LE', utf32le(simplified), 'utf-32le'],
    ['UTF-32 LE behind a mark', behind([0xff, 0xfe, 0, 0], utf32le(simplified)), 'utf-32le'],
    ['UTF-32 BE', utf32be(simplified), 'utf-32be']
  ])('%s is read as such, without its mark', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({text: simplified, encoding})
  })

  test.each([
    ['big5', traditional],
    ['gb18030', traditional],
    ['gb18030', `${simplified}\n李　四（男）、赵喆、１２％①〔2024〕3号——“待办”`],
    ['big5', `${traditional}\n李　四、「待辦」（一）１２％`]
  ])('%s comes out as the same characters', (encoding, text) => {
    expect(decode(encode(encoding, text))).toEqual({text, encoding})
  })

  test('GB18030 includes its four-byte characters', () => {
    const bytes = behind([...encode('gb18030', simplified)], Uint8Array.of(0x95, 0x32, 0x82, 0x36))
    expect(decode(bytes)).toEqual({text: `${simplified}𠀀`, encoding: 'gb18030'})
  })

  test.each([
    ['UTF-8', utf8(simplified), 'utf-8'],
    ['GB18030', encode('gb18030', simplified), 'gb18030']
  ])('a mark of UTF-16 in front of %s is not believed, and that is said', (_, bytes, encoding) => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff]
    ]) {
      const decoded = decode(behind(mark, bytes))
      expect(decoded).toMatchObject({text: simplified, encoding})
      expect(decoded).toHaveProperty('doubt', expect.stringContaining('UTF-16'))
    }
  })

  test('the mark of the end of a file is taken at the end only', () => {
    expect(decode(utf8('乌有市\x1a\r\n'))).toMatchObject({text: '乌有市\x1a\r\n'})
    expect(decode(utf8('乌有\x1a市'))).toMatchObject({problem: 'binary'})
  })

  test('UTF-8 wins wherever it is valid, however little of it is Chinese', () => {
    expect(decode(utf8('Liaison office, room 3, 王'))).toMatchObject({encoding: 'utf-8'})
    expect(decode(utf8('锟斤拷'))).toEqual({text: '锟斤拷', encoding: 'utf-8'})
  })

  test('only the first mark is taken off', () => {
    const bytes = behind([0xef, 0xbb, 0xbf], utf8(`\ufeff${simplified}`))
    expect(decode(bytes)).toEqual({text: `\ufeff${simplified}`, encoding: 'utf-8'})
  })

  test('tabs, line ends and form feeds are text', () => {
    const text = '一\t二\v三\f四\r\n五\r六'
    expect(decode(utf8(text))).toEqual({text, encoding: 'utf-8'})
  })

  test('any text with a Han character comes back from UTF-8 as it was, line ends included', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (letters) => {
        const text = `${letters}乌`
        fc.pre(!/[\0-\x1f]|^\ufeff|^(?:%PDF|GIF8|PK)/.test(text) && text.trim() !== '')
        expect(decode(utf8(text))).toEqual({text, encoding: 'utf-8'})
      })
    )
  })
})

describe('what is not read', () => {
  test.each([
    ['no bytes', new Uint8Array()],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['a UTF-16 mark alone', Uint8Array.of(0xff, 0xfe)],
    ['spaces and line ends', utf8(' \t\r\n　\n')],
    ['white space in UTF-16', behind([0xfe, 0xff], utf16be(' 　\n'))]
  ])('%s is empty', (_, bytes) => {
    expect(decode(bytes)).toEqual({problem: 'empty'})
  })

  test.each([
    ['JPEG 图像', [0xff, 0xd8, 0xff, 0xe0]],
    ['PNG 图像', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['GIF 图像', [...utf8('GIF89a')]],
    ['PDF 文件', [...utf8('%PDF-1.7\n')]],
    ['ZIP 或 Office 文件', [0x50, 0x4b, 0x03, 0x04]],
    ['旧版 Office 文件', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ['GZIP 压缩包', [0x1f, 0x8b, 0x08]]
  ])('a %s is named, even with text behind its signature', (looksLike, signature) => {
    expect(decode(behind(signature, utf8(simplified)))).toEqual({problem: 'binary', looksLike})
  })

  test('text that only speaks of a format is text', () => {
    expect(decode(utf8('附件为PDF格式，PK赛安排'))).toMatchObject({encoding: 'utf-8'})
  })

  test('valid UTF-8 with control characters is data, not text', () => {
    expect(decode(utf8(`乌有\u0000\u0001\u0002`))).toMatchObject({problem: 'binary'})
  })

  test.each([
    ['UTF-8 behind a mark', 'UTF-8', behind([0xef, 0xbb, 0xbf], encode('gb18030', simplified))],
    [
      'UTF-16 with half a pair',
      'UTF-16BE',
      behind([0xfe, 0xff], Uint8Array.of(0xd8, 0x00, 0x4e, 0x00))
    ],
    ['controls behind a mark', 'UTF-16LE', behind([0xff, 0xfe], utf16le('乌\u0001有'))],
    [
      'UTF-32 that was cut',
      'UTF-32LE',
      behind([0xff, 0xfe, 0, 0], utf32le(simplified)).subarray(0, -2)
    ]
  ])('a mark that is wrong makes %s undecodable instead of guessed at', (_, name, bytes) => {
    const looksLike = `${name}，但内容残缺或不符`
    expect(decode(bytes)).toEqual({problem: 'undecodable', looksLike})
  })

  test('UTF-8 that was cut or damaged is not put into another encoding', () => {
    const bytes = utf8(simplified.repeat(4))
    for (let length = bytes.length - 40; length < bytes.length; length++) {
      const decoded = decode(bytes.subarray(0, length))
      expect('text' in decoded ? decoded.encoding : decoded.problem).toMatch(
        /^utf-8$|^undecodable$/
      )
    }
  })

  test('text in an unknown encoding is not guessed at', () => {
    const koi8 = Uint8Array.from({length: 300}, (_, at) => 0xc0 + ((at * 7) % 60))
    expect(decode(koi8)).toEqual({problem: 'undecodable', looksLike: ''})
  })

  test('random bytes are never taken for text', () => {
    const bytes = fc.uint8Array({minLength: 512, maxLength: 2048, size: 'max'})
    fc.assert(
      fc.property(bytes, (random) => {
        expect(decode(random)).toHaveProperty('problem')
      }),
      {numRuns: 500}
    )
  })

  test('no bytes at all make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 64}), (bytes) => {
        const decoded = decode(bytes)
        expect('text' in decoded || 'problem' in decoded).toBe(true)
      }),
      {numRuns: 1000}
    )
  })
})
