import {describe, expect, test} from 'vitest'
import {decode} from './decode.ts'
import {behind, encode, utf16be, utf16le, utf8} from './encode.fixture.ts'

const simplified =
  '乌有市人民代表大会常务委员会关于加强夜间公交服务的决定\r\n为了方便市民出行，会议决定自下月起延长末班车的时间。'

describe('damage costs the characters that it hit, and its places are told', () => {
  const whole = `${simplified}\n`.repeat(4)
  const hit = (bytes: Uint8Array, at: number, ...others: number[]) =>
    Buffer.concat([bytes.subarray(0, at), Uint8Array.from(others), bytes.subarray(at + 1)])

  test.each([
    ['UTF-8, at the start of a character', hit(utf8(whole), 30, 0xff), 30],
    ['UTF-8, within one', hit(utf8(whole), 31, 0xff), 30],
    ['UTF-8, with a byte too many within one', hit(utf8(whole), 31, 0xb8, 0xff), 30],
    ['UTF-8, with a line end within one', hit(utf8(whole), 31, 0xb8, 0x0a), 30],
    ['UTF-8, with a control for one', hit(hit(utf8(whole), 30, 0), 31), 30],
    ['UTF-8 behind a mark', behind([0xef, 0xbb, 0xbf], hit(utf8(whole), 30, 0xff)), 33],
    ['GB18030, at the start of a character', hit(encode('gb18030', whole), 20, 0xff), 20],
    ['GB18030, at the end of one', hit(encode('gb18030', whole), 21, 0xff), 20],
    ['GB18030 that lost a byte', hit(encode('gb18030', whole), 22), 22],
    ['GB18030 with bytes too many', hit(encode('gb18030', whole), 22, 0xff, 0xff, 0xff), 22],
    ['UTF-16 of an odd length', behind([0xff, 0xfe], utf16le(whole)).subarray(0, -1), 448],
    ['UTF-16 with half a pair', behind([0xfe, 0xff], hit(utf16be(whole), 20, 0xd8)), 22]
  ])('%s', (_, bytes, at) => {
    const decoded = decode(bytes)
    expect(decoded).toMatchObject({bad: [{byte: at}]})
    if (!('text' in decoded)) throw new Error('Expected a text')
    const [before = '', after = '', ...more] = decoded.text.split('\ufffd')
    expect(more).toEqual([])
    expect(whole.startsWith(before)).toBe(true)
    expect(whole.length - before.length - after.length).toBeLessThan(3)
    expect(whole.endsWith(after.trimStart())).toBe(true)
  })

  test('U+FFFD that a text has of its own is no damage', () => {
    const text = simplified.replaceAll('市', '\ufffd')
    expect(decode(utf8(text))).toEqual({text, encoding: 'utf-8'})
    const bytes = hit(utf8(text), utf8('乌有\ufffd').length, 0xff)
    expect(decode(bytes)).toMatchObject({bad: [{byte: 9, at: 3}]})
  })

  const hitAll = (bytes: Uint8Array, ...places: number[]) =>
    places.reduce((sum, at) => hit(sum, at, 0xff), bytes)

  test('several places cost several characters in UTF-8, which tells of itself', () => {
    expect(decode(hitAll(utf8(whole), 30, 45, 60))).toMatchObject({
      encoding: 'utf-8',
      bad: [{byte: 30}, {byte: 45}, {byte: 60}]
    })
  })

  test('more than a few in a hundred characters, or one in ten, are too much', () => {
    const often = Array.from({length: 12}, (_, at) => 30 + at * 30)
    expect(decode(hitAll(utf8(whole), ...often))).toEqual({
      problem: 'undecodable',
      looksLike: 'UTF-8，但第 31 个字节起有坏字节'
    })
    expect(decode(hitAll(encode('gb18030', whole), 20, 40, 60))).toHaveProperty('problem')
    const short = hit(utf8('乌有市公报'), 3, 0xff)
    expect(decode(short)).toHaveProperty('problem')
  })

  test.each([
    ['euc-jp', '子虚区は新しい橋を建てることを決めた。区議会は来年度の予算について審議した。'],
    ['shift_jis', '子虚区は新しい橋を建てることを決めた。区議会は来年度の予算について審議した。'],
    [
      'euc-kr',
      '인민대표대회는 새로운 다리를 건설하기로 결정하였다 내년도 예산안에 대하여 심의하였다'
    ]
  ])('%s with a bad byte is not taken for Chinese', (encoding, text) => {
    const bytes = encode(encoding, text)
    for (let at = 0; at < bytes.length; at += 3) {
      expect(decode(hit(bytes, at, 0xff))).toHaveProperty('problem')
      expect(decode(hit(bytes, at))).toHaveProperty('problem')
    }
  })

  test('a long line with a bad byte is read as others are', () => {
    const bytes = hit(encode('gb18030', simplified.repeat(8_000)), 20, 0xff)
    expect(decode(bytes)).toHaveProperty('encoding', 'gb18030')
  })
})
