import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode} from './decode.ts'

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
    ['GB18030', encode('gb18030', simplified), 'gb18030']
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

  test('any text comes back from UTF-8 as it was, line ends included', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (text) => {
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
    ['UTF-8 behind a mark', behind([0xef, 0xbb, 0xbf], encode('gb18030', simplified))],
    ['UTF-16 of an odd length', behind([0xff, 0xfe], utf16le(simplified)).subarray(0, -1)],
    ['UTF-16 with half a pair', behind([0xfe, 0xff], Uint8Array.of(0xd8, 0x00, 0x4e, 0x00))],
    ['controls behind a mark', behind([0xff, 0xfe], utf16le('乌\u0001有'))]
  ])('a mark that is wrong makes %s undecodable instead of guessed at', (_, bytes) => {
    expect(decode(bytes)).toEqual({problem: 'undecodable'})
  })

  test('UTF-8 that was cut or damaged is not put into another encoding', () => {
    const bytes = utf8(simplified.repeat(4))
    for (let length = bytes.length - 40; length < bytes.length; length++) {
      const decoded = decode(bytes.subarray(0, length))
      expect('text' in decoded ? decoded.encoding : decoded.problem).toMatch(
        /^utf-8$|^undecodable$/
      )
    }
    bytes[30] = 0xff
    expect(decode(bytes)).toEqual({problem: 'undecodable'})
  })

  test('text in an unknown encoding is not guessed at', () => {
    const koi8 = Uint8Array.from({length: 300}, (_, at) => 0xc0 + ((at * 7) % 60))
    expect(decode(koi8)).toEqual({problem: 'undecodable'})
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

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function utf16le(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'))
}

function utf16be(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
}

function behind(start: readonly number[], bytes: Uint8Array): Uint8Array {
  return Uint8Array.of(...start, ...bytes)
}

/** The platform only decodes these encodings, so their tables are read out of its decoder. */
function encode(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  for (let lead = 0; lead < 0x80; lead++) table.set(String.fromCharCode(lead), [lead])
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) {
        table.set(character, [lead, trail])
      }
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character)
      if (!bytes) throw new Error(`Unexpected “${character}”, expected one that ${encoding} has`)
      return bytes
    })
  )
}
