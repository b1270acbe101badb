import {deflateSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {readSource} from '../readers.ts'
import {most} from './limits.ts'
import {boundStreams, withoutDrawings} from './streams.ts'
import {show, tinyPdf} from './tiny-pdf.fixture.ts'
import {unpack} from './unpack.ts'

const notice = show('乌有市人民政府关于修路的通知', 122, 720)

test.each([
  ['settings that are kept and never let go', 'q '.repeat(most.kept + 2000)],
  [
    'more characters than a page has',
    `BT /F1 9 Tf [${'<4e2d> '.repeat(most.characters.page + 1)}] TJ ET`
  ]
])('%s: refused by name', async (_, content) => {
  const reading = await readSource('a.pdf', tinyPdf([content + notice]))
  expect(reading).toMatchObject({status: 'failed', rule: 'source-too-large-inside'})
})

const stream = (data: Uint8Array, dictionary: string) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from(`%PDF-1.7\n1 0 obj\n<< ${dictionary} >>\nstream\n`),
      data,
      Buffer.from('\nendstream\nendobj\n')
    ])
  )
const huge = deflateSync(new Uint8Array(most.unpacked.one + 1))

test.each([
  ['packed once', huge, '/Filter /FlateDecode'],
  ['packed twice', deflateSync(huge), '/Filter [/FlateDecode /Fl]'],
  ['with its name in numbers', huge, '/Filter /Fl#61teDecode'],
  ['with its filter elsewhere', huge, '/Filter 9 0 R'],
  ['in hexadecimal', Buffer.from(`${huge.toString('hex')}>`), '/Filter [/AHx /FlateDecode]']
])('a part that becomes too large is refused before it is unpacked: %s', (_, data, dictionary) => {
  expect(() => {
    boundStreams(stream(data, dictionary))
  }).toThrow('40 MB')
})

test('pictures may be as large as they are, and are not unpacked', () => {
  const bytes = stream(huge, '/Type /XObject /Subtype /Image /Filter /FlateDecode')
  boundStreams(bytes)
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Filter')
})

test('the drawings of characters are taken out, and nothing moves', () => {
  const text = '<< /CharProcs <</g1 5 0 R/g2 6 0 R>> /X 1 >> << /CharProcs 12 0 R /Y 2 >>'
  const bytes = new TextEncoder().encode(text)
  withoutDrawings(bytes)
  const left = new TextDecoder().decode(bytes)
  expect(left).toHaveLength(text.length)
  expect(left.replace(/\s+/g, ' ')).toBe('<< /CharProcs <<>> /X 1 >> << /CharProcs <<>> /Y 2 >>')
})

test.each([
  ['LZW', [0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01], 10],
  ['RunLength', [254, 65, 1, 66, 67, 128, 1], 5],
  ['ASCII85', [...Buffer.from('9jqo^BlbD-~>')], 8]
])('what %s makes is counted', (filter, bytes, length) => {
  expect(unpack(Uint8Array.from(bytes), [filter], 1000)).toBe(length)
})
