import {expect, test} from 'vitest'
import {isBlock, textOf} from '../tree/blocks.ts'
import {behind, encode, utf8} from './encode.fixture.ts'
import {formatOf, readSource} from './readers.ts'

const text = '乌有市人民政府公告\r\n\r\n自即日起施行。\n'

test.each(['a.txt', 'A.TXT', '乌有/公告.Text', '2024.03.txt'])('%s is read', async (path) => {
  const reading = await read(path, text)
  expect('tree' in reading && reading.tree.children.filter(isBlock).map(textOf)).toEqual([
    '乌有市人民政府公告',
    '自即日起施行。'
  ])
  expect(reading).toMatchObject({doubts: []})
})

test('its places are the lines as received, empty ones and the last included', async () => {
  expect(await read('a.txt', text)).toMatchObject({
    encoding: 'utf-8',
    unit: 'line',
    places: [
      {text: '乌有市人民政府公告', label: '第1行'},
      {text: '', label: '第2行'},
      {text: '自即日起施行。', label: '第3行'},
      {text: '', label: '第4行'}
    ]
  })
})

test('the number of a block is the place of its line', async () => {
  const reading = await read('a.txt', text)
  if (!('tree' in reading)) throw new Error('Expected a reading')
  const [, second] = reading.tree.children.filter(isBlock)
  expect(second && reading.places[(second.data.lines[0] ?? 0) - 1]?.text).toBe('自即日起施行。')
})

test.each([
  ['no bytes', 'a.txt', '', 'empty', 'source-empty'],
  ['no bytes under any name', 'a.pdf', '', 'empty', 'source-empty'],
  ['white space only', 'a.txt', ' \n　\n', 'empty', 'source-empty'],
  ['another format', 'a.abc', text, 'not-a-document', 'source-format'],
  ['no ending', '公告', text, 'not-a-document', 'source-format'],
  ['a hidden file without ending', '.txt', text, 'not-a-document', 'source-format'],
  ['text without Han characters', 'a.txt', 'Notice No. 3', 'not-a-document', 'source-not-chinese']
])('%s is refused with its reason', async (_, path, content, status, rule) => {
  expect(await read(path, content)).toMatchObject({status, rule})
})

test.each([
  ['an image', [0xff, 0xd8, 0xff, 0xe0, 0, 16], 'not-a-document', 'source-image', 'JPEG'],
  [
    'a PDF that was cut off',
    [...new TextEncoder().encode('%PDF-1.7')],
    'failed',
    'source-damaged',
    'PDF'
  ],
  ['an unknown encoding', [0xef, 0xbb, 0xbf, 0xff, 0xff], 'failed', 'source-encoding', 'UTF-8']
])(
  '%s under the name of a text is refused with its reason',
  async (_, bytes, status, rule, found) => {
    const reading = await read('a.txt', Uint8Array.from(bytes))
    expect(reading).toMatchObject({status, rule, found: expect.stringContaining(found) as string})
  }
)

test.each([
  [
    'a.html',
    '<html><body>\n<h1>乌有市人民政府公告</h1>\n<p>为了方便市民出行，市人民政府决定自即日起延长末班车的时间，请各单位遵照执行。</p><p>特此公告。</p>',
    3
  ],
  ['a.csv', '序号,任务,单位\n1,更换椽子,乌有市水务局\n2,登记古桥,乌有市文化局', 2]
])('in %s, a bad byte is told by its line', async (path, content, line) => {
  const bytes = utf8(content)
  const at =
    utf8(
      content
        .split('\n')
        .slice(0, line - 1)
        .join('\n')
    ).length + 7
  bytes[at] = 0xff
  expect(await read(path, bytes)).toMatchObject({
    doubts: expect.arrayContaining([
      expect.objectContaining({
        ...{rule: 'bytes-bad', place: null},
        found: expect.stringMatching(`^第 ${String(line)} 行第 \\d+ 个字节$`) as string
      })
    ]) as unknown
  })
})

test('text of another language is refused, and its encoding named', async () => {
  expect(await read('a.txt', encode('euc-jp', '新しい橋を建てることを決めた。'))).toMatchObject({
    status: 'not-a-document',
    rule: 'source-foreign',
    found: expect.stringContaining('EUC-JP') as string
  })
})

test('what an undecodable text comes nearest to is named', async () => {
  const bytes = utf8(text)
  for (const at of [0, 9, 18]) bytes[at] = 0xff
  expect(await read('a.txt', bytes)).toMatchObject({
    status: 'failed',
    found: expect.stringContaining('UTF-8，但第 1 个字节起有坏字节') as string
  })
})

test('a bad byte costs a character, and its place is told', async () => {
  const bytes = utf8(text)
  bytes[31] = 0xff
  const reading = await read('a.txt', bytes)
  expect(reading).toMatchObject({
    encoding: 'utf-8',
    doubts: [{rule: 'bytes-bad', place: 3, found: '第 32 个字节'}]
  })
  expect('tree' in reading && reading.places[2]?.text).toBe('\ufffd即日起施行。')
})

test('a text whose encoding is in doubt is read, and the doubt told', async () => {
  const reading = await read('a.txt', behind([0xff, 0xfe], utf8(text)))
  expect(reading).toMatchObject({
    encoding: 'utf-8',
    doubts: [{rule: 'encoding-doubtful', found: 'UTF-8'}]
  })
})

test.each([
  ['公报.abc', '.abc'],
  ['公报', '（无扩展名）']
])('%s has no format by its name, and what can be read is told', (file, found) => {
  expect(formatOf(file, utf8('乌有市公报'))).toMatchObject({
    rule: 'source-format',
    found,
    expected: expect.stringContaining('.txt、.text') as string
  })
})

test.each([
  ['照片.JPG', 'source-image', '.jpg 文件'],
  ['会场.mp4', 'source-media', '.mp4 文件'],
  ['附件.rar', 'source-archive', '.rar 文件']
])(
  '%s is known by its name to be no document, though its bytes say nothing',
  (file, rule, found) => {
    expect(formatOf(file, utf8('乌有市公报'))).toEqual({rule, found, status: 'not-a-document'})
  }
)

function read(path: string, content: string | Uint8Array) {
  return readSource(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
}
