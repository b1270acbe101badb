import fc from 'fast-check'
import {expect, test} from 'vitest'
import {behind, encode, utf8} from '../encode.fixture.ts'
import {pairsOf, textsOf} from '../word/word.fixture.ts'
import {delimiterOf, scanRecords} from './delimited.ts'
import {readDelimited} from './delimited-reader.ts'

const list =
  '乌有市任务清单\r\n序号,任务,"责任单位"\r\n1,"修桥，\r\n含""便桥""",交通局,\r\n\r\n2,"修,路",\r\n'

test.each([
  ['UTF-8', utf8(list), 'utf-8'],
  ['UTF-8 behind a mark', behind([0xef, 0xbb, 0xbf], utf8(list)), 'utf-8'],
  ['GB18030', encode('gb18030', list), 'gb18030']
])('a list in %s is a table', async (_, bytes, encoding) => {
  const reading = await readDelimited(bytes, null)
  if ('rule' in reading) throw new Error(reading.rule)
  expect(reading).toMatchObject({encoding, unit: 'line', doubts: []})
  expect(textsOf(reading)).toEqual([
    ...['乌有市任务清单', '序号\t任务\t责任单位', '1\t修桥，\r\n含"便桥"\t交通局', '2\t修,路\t']
  ])
  expect(reading.tree.children).toMatchObject([
    {data: {lines: [1], hints: {level: 1}}},
    {
      type: 'grid',
      children: [{data: {lines: [2]}}, {data: {lines: [3]}}, {data: {lines: [5], gap: 1}}]
    }
  ])
  expect(reading.places.map(({label}) => label)).toEqual([
    '第1行',
    '第2行',
    '第3行',
    '第4行',
    '第5行'
  ])
  for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
})

test.each([null, '\t'])('what a list says to divide its fields by is no row', async (given) => {
  const text = 'sep=;\r\n任务清单\r\n序号;任务\r\n1;修桥,修路\r\n'
  const reading = await readDelimited(behind([0xef, 0xbb, 0xbf], utf8(text)), given)
  if ('rule' in reading) throw new Error(reading.rule)
  expect(reading.tree.children).toMatchObject([
    {type: 'furniture', reason: 'front-matter', children: [{data: {lines: [1]}}]},
    {data: {lines: [2], hints: {level: 1}}},
    {type: 'grid', children: [{data: {lines: [3]}}, {data: {lines: [4]}}]}
  ])
  expect(reading.places.map((place) => place.text)).toEqual([
    ...['sep=;', '任务清单', '序号\t任务', '1\t修桥,修路']
  ])
})

test.each([
  ['甲,乙,丙\n丁,戊,己', ','],
  ['甲\t乙，丙\n丁\t戊', '\t'],
  ['甲;乙\n丙;丁', ';'],
  ['甲|乙|丙\n丁|戊|己', '|'],
  ['"甲;乙;丙",丁\n"戊;己;庚",辛', ','],
  ['序号，任务\n1，修桥\n\n2，修路', '，'],
  ['今年修桥，明年修路。\n后年修井，修塔。', ','],
  ['修桥，修路\n修井，修塔，修坝', ','],
  ['一行', ',']
])('the delimiter of %j is %j', (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter)
})

test.each(['甲"乙,丙\n丁,戊\n', '"甲"乙,丙\n丁,戊\n', '"甲,乙\n丙,丁\n'])(
  'quotes that do not pair in %j lose nothing, and are said',
  async (text) => {
    const reading = await readDelimited(utf8(text), ',')
    if ('rule' in reading) throw new Error(reading.rule)
    expect(reading.doubts).toMatchObject([{found: '表格的引号'}])
    expect(textsOf(reading).join('')).toContain('丁')
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  }
)

test('whatever is written with quotes comes back, and its places tell the same', async () => {
  const field = fc.string({
    unit: fc.constantFrom('甲', '乙', ',', '"', '\n', '\r\n', ' ', '\t', 'a')
  })
  const table = fc.array(fc.array(field, {minLength: 2, maxLength: 4}), {
    minLength: 1,
    maxLength: 5
  })
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const text = rows
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\n')
      expect(scanRecords(text, ',')).toEqual(rows)
      const reading = await readDelimited(utf8(`${text}\n"终","了"`), ',')
      if ('rule' in reading) throw new Error(reading.rule)
      for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
    }),
    {numRuns: 200}
  )
})

test('any text is read, and nothing of it is lost', async () => {
  const text = fc.string({unit: fc.constantFrom('甲', ',', '"', '\n', '\r', ' ')})
  await fc.assert(
    fc.asyncProperty(text, async (letters) => {
      const reading = await readDelimited(utf8(`${letters}乌`), ',')
      if ('rule' in reading) throw new Error(reading.rule)
      for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
      const han = letters.replace(/[^甲]/g, '').length
      expect(textsOf(reading).join('').replace(/[^甲]/g, '')).toHaveLength(han)
    }),
    {numRuns: 500}
  )
})
