import {expect, test} from 'vitest'
import {isBlock, textOf} from '../tree/blocks.ts'
import {countedLines} from './counted-lines.ts'
import {readText} from './text.ts'

/** A draft whose paragraphs take several lines, the first of each indented. */
const draft = [
  '子虚市古井保护条例（草案）',
  '　　第一条　为了保护本市的古井和井边的古树，规范',
  '修缮、参观和研究活动，根据有关法律，结合实际情',
  '况，制定本条例。',
  '　　第二条　古井的登记、修缮和利用，应当遵循保护',
  '优先、合理利用、社会参与的原则，不得破坏井栏、井',
  '台和碑刻。',
  '　　第三条　市水务部门负责古井的保护，其他部门按',
  '照职责分工，做好有关工作，重大事项应当及时报告市',
  '人民政府。'
]
const numbersOf = (lines: readonly string[]) =>
  [...countedLines(lines).values()].map(({number}) => number)
const numbered = (separator: string, lines: readonly string[] = draft) =>
  lines.map((line, at) => `${String(at + 1)}${separator}${line}`)

test.each([' ', '\t', '　'])(
  'numbers in front of all lines of running text count them',
  (space) => {
    expect(numbersOf(numbered(space))).toHaveLength(draft.length)
    const texts = [...countedLines(numbered(space)).values()].map(({text}) => text)
    expect(texts).toEqual(draft)
  }
)

test('they begin again on a page, and a page may have its own number between them', () => {
  const lines = draft.map((line, at) => `${at === 5 ? '\f' : ''}${String((at % 5) + 1)} ${line}`)
  lines.splice(5, 0, '')
  expect(numbersOf(lines)).toHaveLength(draft.length)
})

test('each fifth line may have one, and white space stands in front of the others', () => {
  const lines = [...draft, ...draft.slice(1, 8)].map((line, at) =>
    at % 5 === 4 ? `${String(at + 1).padStart(2)} ${line}` : `   ${line}`
  )
  expect(numbersOf(lines)).toEqual(['5', '10', '15'])
  expect(numbersOf(lines.map((line) => line.trimStart()))).toEqual([])
})

test.each([
  [
    'items',
    Array.from({length: 12}, (_, at) => `修缮第${String(at)}口古井，由水务局、文旅局牵头，乡镇配合`)
  ],
  ['articles', Array.from({length: 12}, () => '第一条　保护古井，不得破坏井栏，人人有责。')],
  ['rows of names', Array.from({length: 12}, () => '钱一　子虚市第一中学　教师')]
])('the numbers of %s count no lines', (_, lines) => {
  expect(numbersOf(numbered(' ', lines))).toEqual([])
})

test('a number is a place of its own in front of its line, and set aside', async () => {
  const bytes = new TextEncoder().encode(['封面', ...numbered(' ')].join('\n'))
  const reading = await readText('a.txt', bytes)
  if ('rule' in reading) throw new Error(reading.rule)
  expect(reading.places.slice(0, 4).map(({text, label}) => [text, label])).toEqual([
    ['封面', '第1行'],
    ['1', '第2行行号'],
    [draft[0], '第2行'],
    ['2', '第3行行号']
  ])
  const [cover, number, title] = reading.tree.children
  expect(number).toMatchObject({type: 'furniture', reason: 'line-number'})
  expect(
    [cover, title].map((node) => node && isBlock(node) && [textOf(node), node.data.lines])
  ).toEqual([
    ['封面', [1]],
    [draft[0], [3]]
  ])
})
