import {expect, test} from 'vitest'
import {readSource} from '../readers.ts'
import {firstExtra, show, tinyPdf} from './tiny-pdf.fixture.ts'

const notice = show('子虚区人民政府关于修缮古桥的公告', 90, 700)
const [one, two, three] = [0, 1, 2].map((at) => `${String(firstExtra + at)} 0 R`) as [
  string,
  string,
  string
]
/** A text as a PDF has it in a note. */
const said = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
const note = (type: string, more: string) =>
  `<< /Type /Annot /Subtype /${type} ${more} /Rect [90 450 290 470] >>`
const drawing = (content: string, resources: string) =>
  `<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources ${resources} /Length ${String(content.length)} >>\nstream\n${content}\nendstream`

async function read(bytes: Uint8Array) {
  const reading = await readSource('a.pdf', bytes)
  if ('rule' in reading) throw new Error(reading.rule)
  const {places, doubts} = reading
  return [places.map(({text}) => text).join('\n'), doubts.map(({expected}) => expected).join('\n')]
}

test.each(['on', 'off'])('the text of a layer that is switched %s', async (state) => {
  const layers = `/OCProperties << /OCGs [${one}] /D << /${state.toUpperCase()} [${one}] >> >>`
  const resources = `/Resources << /Font << /F1 3 0 R >> /Properties << /L ${one} >> >>`
  const content = `${notice}/OC /L BDC\n${show('草稿待核', 90, 600)}EMC\n${show('特此公告', 90, 500)}`
  const [text, doubts] = await read(
    tinyPdf([{content, more: resources}], {
      catalogue: layers,
      extra: ['<< /Type /OCG /Name (a) >>']
    })
  )
  expect(text?.includes('草稿待核')).toBe(state === 'on')
  expect(text).toContain('特此公告')
  expect(doubts?.includes('关闭的图层')).toBe(state === 'off')
})

test('notes and fields that are not drawn on the page are said', async () => {
  const [text, doubts] = await read(
    tinyPdf([{content: notice, more: `/Annots [${one} ${two} ${three}]`}], {
      catalogue: `/AcroForm << /Fields [${one}] >>`,
      extra: [
        note('Widget', `/FT /Tx /T (a) /V ${said('钱一')} /F 4`),
        note('Text', `/Contents ${said('日期待核')}`),
        note('Widget', `/FT /Tx /T (b) /V ${said('看不见')} /F 2`)
      ]
    })
  )
  expect(text).not.toContain('钱一')
  expect(doubts).toContain('“日期待核”')
  expect(doubts).toContain('“钱一”')
  expect(doubts).not.toContain('看不见')
})

test('a note that is drawn is text', async () => {
  const [text, doubts] = await read(
    tinyPdf([{content: notice, more: `/Annots [${one}]`}], {
      extra: [
        note('FreeText', `/Contents ${said('同意')} /AP << /N ${two} >>`),
        drawing(show('同意', 2, 2), '<< /Font << /F1 3 0 R >> >>')
      ]
    })
  )
  expect(text).toContain('同意')
  expect(doubts).not.toContain('没有印在页上')
})

test('a box of a form that is ticked is printed so', async () => {
  const [text] = await read(
    tinyPdf([{content: notice + show('同意', 120, 455), more: `/Annots [${one}]`}], {
      extra: [
        note('Widget', `/FT /Btn /T (a) /V /Yes /AS /Yes /F 4 /AP << /N << /Yes ${two} >> >>`),
        drawing('BT /Z 12 Tf 2 5 Td (4) Tj ET', `<< /Font << /Z ${three} >> >>`),
        '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>'
      ]
    })
  )
  expect(text).toMatch(/✔\s*同意/)
})
