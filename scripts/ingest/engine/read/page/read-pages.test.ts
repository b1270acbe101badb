import {expect, test} from 'vitest'
import {blocksIn} from '../../tree/blocks.ts'
import {grid, lines, page, run, sheet, written} from './page.fixture.ts'
import type {Rule} from './page.ts'
import {readPages} from './read-pages.ts'

const {left} = sheet
const indented = left + 32
/** A line that is full: 26 characters, or 24 behind an indent. */
const full = '各部门应当按照职责分工抓好落实并及时报告进展情况和问题'.slice(0, 26)
const opening = full.slice(0, 24)

test('lines of a paragraph are joined, also over pages; an indent or a short line divides', () => {
  const first = page(
    lines([
      [indented, opening],
      [left, full],
      [left, '不得拖延。'],
      [indented, opening],
      [left, full]
    ])
  )
  const second = page(
    lines([
      [left, full],
      [left, '直至完成。'],
      [indented, '以上请审议。']
    ]),
    [],
    '2'
  )
  expect(written(readPages([first, second]))).toEqual([
    `${opening}${full}不得拖延。`,
    `${opening}${full}${full}直至完成。`,
    '以上请审议。'
  ])
})

test('an entry of a contents list ends with its page, however full its line is', () => {
  const entries = [
    `${full.slice(0, 23)}（4）`,
    `${full.slice(0, 22)}…… 12`,
    `${full.slice(0, 24)} (7)`
  ]
  const runs = [
    ...lines(entries.map((entry) => [left, entry])),
    run(opening, indented, 240),
    run(full, left, 268)
  ]
  expect(written(readPages([page(runs)]))).toEqual([...entries, `${opening}${full}`])
})

test('spaces that stand in the text are none that set characters apart', () => {
  const names = [...'陈 文 吴 六 胡 江 高 强 王 九']
  let x = indented
  const runs = names.map((text) => {
    const own = run(text, x, 120)
    x += own.width
    return own
  })
  const [line] = written(readPages([page(runs)]))
  expect(line?.split(/\s/)).toEqual([...'陈文吴六胡江高强王九'])
})

test('without indents, room between paragraphs divides them', () => {
  const runs = [
    run(full, left, 120),
    run(full, left, 144),
    run('到此为止。', left, 168),
    run(full, left, 200),
    run(full, left, 224),
    run(full, left, 256),
    run('再到此为止。', left, 280)
  ]
  expect(written(readPages([page(runs)]))).toEqual([
    `${full}${full}到此为止。`,
    `${full}${full}`,
    `${full}再到此为止。`
  ])
})

test('each line is a place with its page and number, in the order of blocks', () => {
  const runs = [
    ...lines([
      [indented, opening],
      [left, '不得拖延。']
    ]),
    run('— 7 —', 270, 800, 14)
  ]
  const {tree, places, unit} = readPages([{...page(runs), label: '7'}])
  expect(unit).toBe('page-line')
  expect(tree.data?.layout).toBe('whole')
  expect(places).toEqual([
    {text: opening, label: '第7页第1行'},
    {text: '不得拖延。', label: '第7页第2行'},
    {text: '— 7 —', label: '第7页第3行'}
  ])
  const [block] = tree.children.flatMap(blocksIn)
  expect(block?.data).toEqual({lines: [1, 2], gap: 0, indent: 2, hints: {begins: true, page: 1}})
})

test('what a place says is asked of the format', () => {
  const {places} = readPages([page([run('甲', left, 120), run('乙', left + 16, 120)])], (runs) =>
    runs.map(({text}) => `<${text}>`).join('')
  )
  expect(places.map(({text}) => text)).toEqual(['<甲><乙>'])
})

test('notes at the foot of a page stand behind the paragraph that they interrupt', () => {
  const rule: Rule = {isHorizontal: true, at: 700, start: left, end: left + 140}
  const first = page(
    [
      ...lines([
        [indented, opening],
        [left, full]
      ]),
      run('①指本市户籍人口。', left, 716, 10)
    ],
    [rule]
  )
  const second = page(
    lines([
      [left, '至此完成。'],
      [indented, '特此报告。']
    ]),
    [],
    '2'
  )
  expect(written(readPages([first, second]))).toEqual([
    `${opening}${full}至此完成。`,
    '①指本市户籍人口。',
    '特此报告。'
  ])
})

test('a raised number of a note stands in its line', () => {
  const runs = [
    run('全市户籍人口', left, 120),
    run('①', left + 96, 113, 8),
    run('达到八十万。', left + 104, 120)
  ]
  expect(written(readPages([page(runs)]))).toEqual(['全市户籍人口①达到八十万。'])
})

/** The characters of a text, each a run, with room between them. */
const spread = (text: string, x: number, y: number, room: number) =>
  [...text].map((character, at) => run(character, x + at * (16 + room), y))

test('room between all characters of a line is no space; room between some is', () => {
  const runs = [
    ...spread('乌有市人民政府决定', left, 120, 10),
    ...spread('第一章', left, 160, 0),
    ...spread('总', left + 64, 160, 0),
    ...spread('则', left + 112, 160, 0)
  ]
  expect(written(readPages([page(runs)]))).toEqual(['乌有市人民政府决定', '第一章　总　　则'])
})

test('a note in brackets is one paragraph, however narrow it is set', () => {
  const runs = lines([
    [230, '关于防汛工作的决定'],
    [150, '（二〇二五年三月一日乌有市人民'],
    [150, '代表大会常务委员会第十二次会议'],
    [150, '通过）'],
    [indented, opening],
    [left, full],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))).toEqual([
    '关于防汛工作的决定',
    '（二〇二五年三月一日乌有市人民代表大会常务委员会第十二次会议通过）',
    `${opening}${full}到此为止。`
  ])
})

test('a mark may hang over the end of a line without making it the measure', () => {
  const hung = `${full}，`
  const runs = lines([
    [indented, opening],
    [left, full],
    [left, hung],
    [left, full],
    [left, full],
    [left, '到此为止。'],
    [indented, opening],
    [left, '再到此为止。']
  ])
  expect(written(readPages([page(runs)]))).toEqual([
    `${opening}${full}${hung}${full}${full}到此为止。`,
    `${opening}再到此为止。`
  ])
})

test('no run is left out, whatever stands where', () => {
  const texts = ['甲', '乙', '丙', '丁', '戊']
  const runs = texts.map((text, at) =>
    run(text, [-40, 90, 90, 9000, 300][at] ?? 0, [10, 120, 121, 120, -5][at] ?? 0, 16, {
      rotation: [0, 0, 180, 0, 33][at] ?? 0
    })
  )
  const {places} = readPages([page(runs, grid([80, 200, 400], [100, 130, 160]))])
  expect(
    places
      .map(({text}) => text)
      .sort()
      .join('')
  ).toBe([...texts].sort().join(''))
})

test('lines that the format has in another order than the page are said to be so', () => {
  const texts = Array.from({length: 8}, (_, at) => [indented, `第${String(at)}处到此为止`] as const)
  const own = lines(texts)
  expect(readPages([page(own)]).doubts).toEqual([])
  const scrambled = [5, 2, 7, 0, 3, 6, 1, 4].flatMap((at) => own[at] ?? [])
  expect(readPages([page(scrambled)]).doubts).toMatchObject([
    {rule: 'reading-doubtful', place: 1, found: '第1页'}
  ])
})

test('an empty page, and one without room, are read', () => {
  const none = {label: '1', width: 0, height: 0, runs: [], rules: []}
  expect(readPages([none, {...none, runs: [run('甲', 0, 0, 0)]}]).places).toHaveLength(1)
  expect(readPages([]).places).toEqual([])
})

test('raised numbers that are hardly smaller than their line stand in it', () => {
  const runs = [
    run('流量为5m', left, 120),
    run('3', left + 64, 114, 13.4),
    run('。', left + 71, 120)
  ]
  expect(written(readPages([page(runs)]))).toEqual(['流量为5m3。'])
})
