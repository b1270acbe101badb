import {deflateSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {readSource} from '../readers.ts'
import {show, tinyPdf} from './tiny-pdf.fixture.ts'

const notice = show('子虚区人民政府关于修缮古桥的公告', 90, 700)
const hex = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')
const marked = (content: string, text: string, more = '') =>
  `/Span << /ActualText <${hex(text)}> ${more}>> BDC\n${content}EMC\n`

async function read(bytes: Uint8Array) {
  const reading = await readSource('a.pdf', bytes)
  if ('rule' in reading) throw new Error(reading.rule)
  const {places, doubts} = reading
  return [places.map(({text}) => text).join('\n'), doubts.map(({expected}) => expected).join('\n')]
}

test('a character that the file says is painted by another shape is that character, without a word', async () => {
  const content = marked(show('甲', 90, 600), '子', '/Lang (zh) ') + show('弟学校', 106, 600)
  expect(await read(tinyPdf([notice + content], {named: {甲: '⼦'}}))).toEqual([
    '子虚区人民政府关于修缮古桥的公告\n子弟学校',
    ''
  ])
})

test('characters without a meaning are read as the file says, and that is said', async () => {
  const content = marked(show('甲乙', 90, 600), '祥和') + show('路', 122, 600)
  const [text, doubts] = await read(
    tinyPdf([notice + content], {named: {甲: '\ue001', 乙: '\ue002'}})
  )
  expect(text).toContain('祥和路')
  expect(doubts).toContain('读作“祥和”')
})

test('what is painted stands where it says something else, and both are said', async () => {
  const [text, doubts] = await read(tinyPdf([notice + marked(show('不同意', 90, 600), '同意')]))
  expect(text).toContain('不同意')
  expect(doubts).toContain('“不同意”作“同意”')
})

test('a mark that stands for nothing, and one that has other properties, change nothing', async () => {
  const content = `/Span << /ActualText () >> BDC\n${show('特此', 90, 600)}EMC\n/Span << /MCID 0 >> BDC\n${show('公告', 122, 600)}EMC\n`
  expect(await read(tinyPdf([notice + content]))).toEqual([
    '子虚区人民政府关于修缮古桥的公告\n特此公告',
    ''
  ])
})

test('marks in a part that is packed', async () => {
  const plain = tinyPdf([notice + marked(show('甲', 90, 600), '子')], {named: {甲: '⼦'}})
  const file = Buffer.from(plain).toString('latin1')
  const [stream = '', own = ''] =
    /<< \/Length \d+ >>\nstream\n(BT[\s\S]*?)\nendstream/.exec(file) ?? []
  const packed = deflateSync(Buffer.from(own, 'latin1')).toString('latin1')
  const head = `<< /Length ${String(packed.length)} /Filter /FlateDecode >>\nstream\n`
  const bytes = Buffer.from(
    file.replace(stream, () => `${head}${packed}\nendstream`),
    'latin1'
  )
  const [text] = await read(new Uint8Array(bytes))
  expect(text).toContain('\n子')
})
