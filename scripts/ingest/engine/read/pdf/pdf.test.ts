import {expect, test} from 'vitest'
import {written} from '../page/page.fixture.ts'
import {readSource} from '../readers.ts'
import {firstExtra, show, tinyPdf} from './tiny-pdf.fixture.ts'

async function read(bytes: Uint8Array) {
  const reading = await readSource('通知.pdf', bytes)
  if ('rule' in reading) throw new Error(`${reading.rule}: ${reading.found ?? ''}`)
  return reading
}

const opening = '乌有市人民政府决定自即日起修建通往全市各村的道路'
const notice = show(opening, 122, 720) + show('及桥梁。', 90, 692) + show('特此通知。', 122, 664)

test('the text layer of a page is read as blocks and places', async () => {
  const {tree, places, unit, encoding, doubts} = await read(tinyPdf([notice]))
  expect(written({tree})).toEqual([`${opening}及桥梁。`, '特此通知。'])
  expect(places).toEqual([
    {text: opening, label: '第1页第1行'},
    {text: '及桥梁。', label: '第1页第2行'},
    {text: '特此通知。', label: '第1页第3行'}
  ])
  expect({unit, encoding, doubts}).toEqual({unit: 'page-line', encoding: null, doubts: []})
})

test('pages are called as the file calls them', async () => {
  const catalogue = '/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 7 >>] >>'
  const {places} = await read(tinyPdf([notice, notice], {catalogue}))
  expect(places.map(({label}) => label)).toEqual(
    expect.arrayContaining(['第i页第1行', '第7页第1行']) as string[]
  )
})

test('a page that is turned is read as it is looked at', async () => {
  const content = `0 1 -1 0 595 0 cm\n${show('特此通知。', 122, 500)}`
  const {places} = await read(tinyPdf([{content, more: '/Rotate 90'}]))
  expect(places).toEqual([{text: '特此通知。', label: '第1页第1行'}])
})

test('half of a character, as a damaged font gives it, is shown as none', async () => {
  const unnamed = 'BT /F1 16 Tf 1 0 0 1 122 636 Tm <dff1>Tj ET\n'
  const {places} = await read(tinyPdf([notice + unnamed]))
  expect(places.at(-1)?.text).toBe('\ufffd')
})

test('radicals that stand for characters are taken for these, and that is said', async () => {
  const named = {人: '⼈', 户: '⼾', 民: '⺠'}
  const {places, doubts} = await read(tinyPdf([show('全市人民户籍', 90, 700)], {named}))
  expect(places[0]?.text).toBe('全市人民户籍')
  expect(doubts).toMatchObject([{rule: 'characters-restored', place: null, found: '3'}])
})

test('text that was painted twice to look bold is read once, and that is said', async () => {
  const twice = show('特此通知。', 90, 700) + show('特此通知。', 90.4, 700)
  const {places, doubts} = await read(tinyPdf([twice]))
  expect(places.map(({text}) => text)).toEqual(['特此通知。'])
  expect(doubts).toMatchObject([
    {found: '第1页', expected: expect.stringContaining('两遍') as string}
  ])
})

test('ruled lines make a table', async () => {
  const rules = '90 600 300 100 re S 190 600 m 190 700 l S 90 650 m 390 650 l S\n'
  const cells =
    show('序号', 96, 670, 12) +
    show('任务', 196, 670, 12) +
    show('一', 96, 620, 12) +
    show('修路', 196, 620, 12)
  const {tree} = await read(tinyPdf([rules + cells]))
  expect(written({tree})).toEqual(['序号|任务', '一|修路'])
})

test('text without ink is what somebody recognised, and is said to be', async () => {
  const {doubts} = await read(tinyPdf([show(opening, 90, 700, 16, '3 Tr'), notice]))
  expect(doubts).toMatchObject([
    {
      rule: 'reading-doubtful',
      place: 1,
      found: '第1页',
      expected: expect.stringContaining('OCR') as string
    }
  ])
})

test('what is off the page is not printed, and is said to be there', async () => {
  const {places, doubts} = await read(tinyPdf([notice + show('草稿', 90, 2000)]))
  expect(places.map(({text}) => text).join('')).not.toContain('草稿')
  expect(doubts).toMatchObject([
    {found: '第1页', expected: expect.stringContaining('页面之外') as string}
  ])
})

test('a file inside is named, and not read', async () => {
  const id = String(firstExtra)
  const {doubts} = await read(
    tinyPdf([notice], {
      catalogue: `/Names << /EmbeddedFiles << /Names [(a) ${id} 0 R] >> >>`,
      extra: [
        `<< /Type /Filespec /F (plan.xlsx) /UF (plan.xlsx) /EF << /F ${String(firstExtra + 1)} 0 R >> >>`,
        '<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream'
      ]
    })
  )
  expect(doubts).toMatchObject([{found: '附在 PDF 里的文件“plan.xlsx”', place: null}])
})

/** A picture of one colour over most of the page. */
const picture = 'q 500 0 0 700 40 60 cm BI /W 8 /H 8 /CS /G /BPC 8 ID ' + 'x'.repeat(64) + ' EI Q\n'

test('a page that is a picture among pages of text is said to be one', async () => {
  const {doubts} = await read(tinyPdf([notice, picture]))
  expect(doubts).toMatchObject([
    {rule: 'reading-doubtful', found: '第2页', expected: expect.stringContaining('图像') as string}
  ])
})

test('an empty page among pages of text is nothing to speak of', async () => {
  expect((await read(tinyPdf([notice, '']))).doubts).toEqual([])
})

test('a page that cannot be read costs only itself', async () => {
  const bytes = tinyPdf([notice, show('丢失', 90, 700)])
  const text = new TextDecoder('latin1').decode(bytes)
  const broken = text.replace(/\/Contents 9 0 R/, '/Contents 9 0 R /MediaBox 9 0 R /Resources 1')
  const {places} = await read(Uint8Array.from(broken, (character) => character.charCodeAt(0)))
  expect(places.map((place) => place.text)).toContain(opening)
})

test('a broken table of objects is made anew', async () => {
  const text = new TextDecoder('latin1')
    .decode(tinyPdf([notice]))
    .replace(/startxref\n\d+/, 'startxref\n7')
  const {places} = await read(Uint8Array.from(text, (character) => character.charCodeAt(0)))
  expect(places[0]?.text).toBe(opening)
})

const mojibake = Array.from({length: 60}, (_, at) => String.fromCodePoint(0xe000 + at)).join('')
const accents = 'ÖÐ»ªÈËÃñ¹²ºÍ¹ú'.repeat(5)
const rare = '鵺鵻鵼鵽鵾鵿鶀鶁鶂鶃鶄鶅鶆鶇鶈鶉鶊鶋鶌鶍鶎鶏鶐鶑鶒鶓鶔鶕鶖鶗鶘鶙鶚鶛'

test.each([
  ['pages without text', tinyPdf([picture, picture]), 'not-a-document', 'source-scan'],
  [
    'pages with nothing but a watermark',
    tinyPdf([picture + show('内部', 200, 400), picture + show('内部', 200, 400)]),
    'not-a-document',
    'source-scan'
  ],
  [
    'characters of private use',
    tinyPdf([show(mojibake, 20, 700, 8)]),
    'not-a-document',
    'source-garbled'
  ],
  [
    'Latin letters for Han',
    tinyPdf([show(accents, 20, 700, 8)]),
    'not-a-document',
    'source-garbled'
  ],
  ['rare characters only', tinyPdf([show(rare, 20, 700, 8)]), 'not-a-document', 'source-garbled'],
  [
    'text without Han',
    tinyPdf([show('Notice No. 3', 90, 700)]),
    'not-a-document',
    'source-not-chinese'
  ],
  ['no pages', tinyPdf([]), 'failed', 'source-damaged'],
  ['a file that was cut off', tinyPdf([notice]).subarray(0, 60), 'failed', 'source-damaged'],
  [
    'a password',
    tinyPdf([notice], {
      trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -1 >>`
    }),
    'failed',
    'source-encrypted'
  ]
])('%s: refused with its reason', async (_, bytes, status, rule) => {
  expect(await readSource('通知.pdf', bytes)).toMatchObject({status, rule})
})

test('a tree of pages that goes round in circles ends', async () => {
  const text = new TextDecoder('latin1')
    .decode(tinyPdf([notice]))
    .replace(/\/Count 1 \/Kids \[6 0 R\]/, '/Count 9 /Kids [2 0 R]')
  const reading = await readSource(
    'a.pdf',
    Uint8Array.from(text, (each) => each.charCodeAt(0))
  )
  expect(reading).toHaveProperty('status')
})
