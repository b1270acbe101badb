import fc from 'fast-check'
import {expect, test} from 'vitest'
import {archiveSchema} from '../../src/schema/archive.ts'
import {compile} from '../../src/documents/compile.ts'
import {cleaned, charactersOf} from '../../src/text/cleaned.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {layer, ofdOf, textAt} from './engine/read/ofd/ofd.fixture.ts'
import {show, tinyPdf} from './engine/read/pdf/tiny-pdf.fixture.ts'
import {row, rows, xlsx} from './engine/read/sheet/sheet.fixture.ts'
import {docx, p, tbl} from './engine/read/word/word.fixture.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'

const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({})))
/** A page with less is no article. */
const filler = '各镇人民政府要认真组织实施，按期完成修桥任务。'.repeat(3)
const title = '子虚区人民政府关于修桥的通知'

const piece = fc.oneof(
  fc.constantFrom(
    '子虚区',
    '第一条 ',
    '一、',
    '（一）',
    '2024年3月5日',
    '附件',
    '首页 > 公告',
    '— 3 —'
  ),
  fc.constantFrom('，', '。', '；', '：', '、', ' ', '　', '（', '）', '\u00a0'),
  fc.constantFrom('_', '*', '{1}', '<p>', '</p>', '&lt;', '\\', '`', '~', '[', '](', '|', '---'),
  fc.constantFrom('www.', 'a@b.example', 'http://', 'import x', '<script>', '␞', '$'),
  fc.constantFrom('\u200b', '\u200c', '\u200d', '\u200e', '\u202a', '\u202c', '\u2066', '\u2069'),
  fc.constantFrom('\u2061', '\u180e', '\u00ad', '\u2060', '\u034f', '\u0301', '\ufeff', '\u061c'),
  fc.constantFrom('💰', '👨', '𠮷', '①', '％', 'か', 'བོད', 'ᠮᠣ', 'ئۇ', 'ע', '\ue123', '１Ａ', 'İ')
)
const line = fc.array(piece, {minLength: 1, maxLength: 7}).map((pieces) => pieces.join(''))

/** Paragraphs of six lines in some format, the last two in cells beside each other where it has tables. */
type Write = (lines: readonly string[]) => Promise<Uint8Array> | Uint8Array

const escaped = (text: string) =>
  text.replace(/[<&>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
const utf8 = (text: string) => new TextEncoder().encode(text)
const onPage = (text: string) => [...text].filter((character) => character.length === 1).join('')

const formats: [string, Write][] = [
  ['a.txt', (lines) => utf8(lines.join('\r\n'))],
  [
    'a.docx',
    ([a = '', b = '', c = '', d = '', e = '', f = '']) => {
      const xml = [a, b, c, d, e, f].map((text) => p(escaped(text)))
      return docx([xml[0], xml[1], tbl([[xml[2] ?? '', xml[3] ?? '']]), xml[4], xml[5]].join(''))
    }
  ],
  [
    'a.html',
    ([a = '', b = '', c = '', d = '', e = '', f = '']) => {
      const [head, ...own] = [a, b, c, d, e, f].map(escaped)
      const [first, left, right, last, end] = own
      return utf8(
        `<title>${b}</title><meta name="ContentSource" content="${escaped(b)}"><h1>${head ?? ''}</h1><p>${first ?? ''}` +
          `<table border=1><tr><td>${left ?? ''}<td>${right ?? ''}</table><p>${last ?? ''}<p>${end ?? ''}<p>${filler}`
      )
    }
  ],
  [
    'a.xlsx',
    (lines) => {
      const [first = '', ...others] = lines.map(escaped)
      return xlsx([{name: '表', content: rows(row(1, [first]) + row(2, others))}])
    }
  ],
  [
    'a.csv',
    (lines) => {
      const [first = '', ...others] = lines.map((text) => `"${text}"`)
      return utf8(`${first}\n${others.join(',')}\n`)
    }
  ],
  [
    'a.ofd',
    (lines) => {
      return ofdOf({pages: [layer(...lines.map((text, at) => textAt(10, 25 + at * 9, text, 2.5)))]})
    }
  ],
  [
    'a.pdf',
    (lines) => tinyPdf([lines.map((text, at) => show(text, 60, 780 - at * 26, 6)).join('')])
  ]
]

test.each(formats)('nothing of a text in %s is refused or lost', async (file, write) => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, {minLength: 5, maxLength: 5}), async (lines) => {
      const all = [title, ...(file === 'a.pdf' ? lines.map(onPage) : lines)]
      const bytes = await write(all)
      const {report, documents, provenance} = await ingestSource({file, bytes}, pipeline)
      expect(report.messages.filter(({severity}) => severity === 'error')).toEqual([])
      const aside = provenance?.segments.map((each) => ('reason' in each ? each.text : '')) ?? []
      const texts = documents.flatMap(({body}) => compile(body).blocks.map(({text}) => text))
      const printed = letters([...texts, ...aside].join(''))
      for (const each of letters(all.join(''))) expect(printed).toContain(each)
    }),
    {numRuns: 15}
  )
})

test.each([
  ['a paragraph', [title, '全区道路总体良好，全年投入养护资金'], ['两千万元。']],
  ['a title', ['子虚区人民政府关于'], ['修桥的通知', '今年修桥三座。']],
  ['a note', [title, '（2024年3月5日子虚区人民政府'], ['第三次常务会议通过）', '今年修桥三座。']]
])('no table comes to stand behind %s that would go on behind it', async (_, above, below) => {
  const paragraphs = (lines: readonly string[]) => lines.map((text) => p(text)).join('')
  const table = tbl([
    [p('项目'), p('数量')],
    [p('石桥'), p('三座')]
  ])
  const bytes = await docx(paragraphs(above) + table + paragraphs(below))
  const {documents} = await ingestSource({file: 'a.docx', bytes}, pipeline)
  const printed = documents.flatMap(({body}) => compile(body).blocks.map(({text}) => text))
  const all = [...above, '项目', '数量', '石桥', '三座', ...below]
  expect(charactersOf(printed.join(''))).toBe(charactersOf(all.join('')))
})

test.each([
  '列席：李四。',
  '列席：李四；孙二三；',
  '列席：李　四　　孙二三。',
  '列席：李四,孙二三'
])('in “%s” no mark is lost', async (roster) => {
  const lines = ['子虚区第三次会议纪要', '', roster, '', '今年修桥三座。']
  const {documents} = await ingestSource({file: 'a.txt', bytes: utf8(lines.join('\n'))}, pipeline)
  const printed = documents.flatMap(({body}) => compile(body).blocks.map(({text}) => text))
  expect(charactersOf(printed.join(''))).toBe(charactersOf(lines.join('')))
})

/** What is a letter or a digit in any script. */
function letters(text: string): string {
  return charactersOf(cleaned(text)).replace(/[^\p{L}\p{N}]/gu, '')
}
