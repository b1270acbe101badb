import fc from 'fast-check'
import {expect, test} from 'vitest'
import {encodeJson} from './gbk.ts'

const decode = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder('gbk').decode(bytes))

test('any text comes back as it was, halves of characters too', () => {
  const text = fc.string({unit: 'binary'})
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(decode(encodeJson(JSON.stringify(texts)))).toEqual(texts)
    })
  )
  const all = Array.from({length: 0x1_00_00}, (_, code) => String.fromCharCode(code))
  expect(decode(encodeJson(JSON.stringify(all)))).toEqual(all)
})

test('a Chinese character takes two bytes, and what is not the same everywhere is written as ASCII', () => {
  expect([...encodeJson('"石，〔"')]).toEqual([0x22, 0xca, 0xaf, 0xa3, 0xac, 0xa1, 0xb2, 0x22])
  for (const text of ['\u1e3f', '\ue7c7', '\ue5e5', '\u{20089}', '\u9fb4', '\ufffd'])
    expect(encodeJson(JSON.stringify(text)).every((byte) => byte < 0x80)).toBe(true)
})
