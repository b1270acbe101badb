import {expect, test} from 'vitest'
import {lines, page, run, sheet, written} from './page.fixture.ts'
import {readPages} from './read-pages.ts'

const {left} = sheet
const indented = left + 32
/** A line that is full: 26 characters, or 24 behind an indent. */
const full = '各部门应当按照职责分工抓好落实并及时报告进展情况和问题'.slice(0, 26)
const opening = full.slice(0, 24)

test('lines below the text of an item of a list go on with it', () => {
  const runs = lines([
    [left, `1. ${full.slice(0, 24)}`],
    [left + 24, full.slice(0, 24)],
    [left + 24, '不得拖延。'],
    [left, `2. ${full.slice(0, 24)}`],
    [left + 24, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))).toEqual([
    `1. ${full.slice(0, 24)}${full.slice(0, 24)}不得拖延。`,
    `2. ${full.slice(0, 24)}到此为止。`
  ])
})

test('the rest of a heading in the middle goes on with the line that it fills', () => {
  const heading = '第八章 防治船舶及有关作业活动对乌有河的水环境造成的'
  const runs = lines([
    [left, heading],
    [258, '污染损害'],
    [indented, opening],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))).toEqual([`${heading}污染损害`, `${opening}到此为止。`])
})

test('each of several events with its day in front is a paragraph, however full its lines are', () => {
  const first = '2001年3月16日 乌有市第十届人民代表大会第五次会议通过'
  const second = '2003年2月24日 乌有市第十一届人民代表大会常务委员会第'
  const third = '2009年12月7日 乌有市人民代表大会常务委员会公告公布'
  const runs = lines([
    [left, first],
    [left, second],
    [242, '二次会议修正'],
    [left, third],
    [indented, opening],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))).toEqual([
    first,
    `${second}二次会议修正`,
    third,
    `${opening}到此为止。`
  ])
})

test('a long note that begins with its day goes on to its last line in the middle', () => {
  const note = '2001年3月16日第十届乌有市人民代表大会第五次会议通过'
  const runs = lines([
    [left, note],
    ...Array.from({length: 6}, (_, at): [number, string] => [
      left,
      full.replace('各', '一二三四五六'.charAt(at))
    ]),
    [258, '第四次修正'],
    [indented, opening],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))[0]).toMatch(/第四次修正$/)
})

test('a line in the middle goes on with the title that the line above quotes', () => {
  const note = '2003年2月24日 乌有市人民代表大会关于《修改〈乌有市条'
  const runs = lines([
    [left, note],
    [left + 32, '例〉和其他九件地方性法规的决定》第一次修正的'],
    [indented, opening],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))[0]).toBe(
    `${note}例〉和其他九件地方性法规的决定》第一次修正的`
  )
})

test('what stands below a note in closed brackets is a line of its own, however full the note is', () => {
  const note = '（2001年1月9日在乌有市第八届人民代表大会第三次会上）'
  const runs = lines([
    [left, note],
    [258, '主任 孙二三'],
    [indented, opening],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))).toEqual([note, '主任 孙二三', `${opening}到此为止。`])
})

test('the last characters of a name in the middle go on with the line that has its first', () => {
  const signed = `${full.slice(0, 24)} 钱`
  const runs = lines([
    [left, signed],
    [282, '一二'],
    [indented, opening],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))).toEqual([`${signed}一二`, `${opening}到此为止。`])
})

test('names of a list stand apart over the ends of its lines', () => {
  const row = ['钱一二', '孙三四', '李　五', '周六七', '吴　八']
  const apart = row.join('　　')
  const runs = lines([
    [left, '出席人员：'],
    [left, `${apart}　郑九`],
    [left, '十　　王　一']
  ])
  const whole = lines([
    [left, '缺席人员：'],
    [left, '欧阳冯二　　诸葛一二　　孙三四　　李　五　　周六七'],
    [left, '陈四五']
  ])
  expect(written(readPages([page(runs)]))[1]).toBe(`${apart}　郑九十　　王　一`)
  expect(written(readPages([page(whole)]))[1]).toMatch(/　　陈四五$/)
  const labelled = lines([
    [left, '出席：冯一二（女）　诸葛一二　　孙三四　　李　五　　周六'],
    [left, '陈四五　　吴　八']
  ])
  expect(written(readPages([page(labelled)]))[0]).toMatch(/周六　　陈四五　　吴　八$/)
})

test('an entry of a contents list ends with its page, however full its line is', () => {
  const entry = '乌有市人民政府关于修路情况的报告及有关说明……（4）'
  const runs = lines([
    [left, entry],
    [left, '关于桥梁的决定……（6）']
  ])
  expect(written(readPages([page(runs)]))).toEqual([entry, '关于桥梁的决定……（6）'])
})

test('where nothing tells whether a full line ends a paragraph, that is said', () => {
  const ended = `${full.slice(0, 25)}。`
  const {doubts} = readPages([
    page(
      lines([
        [left, full],
        [left, ended],
        [left, full],
        [left, '完。']
      ])
    )
  ])
  expect(doubts).toMatchObject([{rule: 'reading-doubtful', place: 3, found: '第1页第3行'}])
})

test('a title as large as the text ends where a note with a day begins, however full it is', () => {
  const title = '乌有市人民代表大会常务委员会关于检查古桥工作的办法'
  const note = '2001年3月16日 乌有市第十届人民代表大会常务委员会第'
  const runs = lines([
    [left + 8, title],
    [left + 8, note],
    [indented + 120, '七次会议通过'],
    [indented, opening],
    [left, '到此为止。'],
    [indented, opening],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)])).slice(0, 2)).toEqual([title, `${note}七次会议通过`])
})

test('what has no room on a line in the middle goes on below, also where it is a little indented', () => {
  const note = '2001年3月16日 乌有市第十届人民代表大会常务委员会第'
  const second = '七次会议《关于修改乌有市古桥保护条例的决定》修正'
  const runs = lines([
    [left + 8, note],
    [left + 16, second],
    [indented, opening],
    [left, '到此为止。'],
    [indented, opening],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))[0]).toBe(note + second)
})

test('where and when a report was given stands apart from who gave it', () => {
  const given = '——2025年1月15日在乌有市七届人民代表大会第四次会议上'
  const runs = lines([
    [left + 4, given],
    [left + 96, '乌有市人民检察院检察长　钱一'],
    [indented, opening],
    [left, '到此为止。'],
    [indented, opening],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))[1]).toBe('乌有市人民检察院检察长　钱一')
})

test('marks that hang over a few lines do not tell where others are full', () => {
  const over = '各部门应当按照职责分工抓好落实并及时报告进展情况和问，'
  const short = full.slice(0, 25)
  const runs = lines(
    Array.from({length: 5}, (): [number, string][] => [
      [indented, short.slice(2)],
      [left, short],
      [left, '到此为止。']
    ]).flat()
  )
  const hung = lines(
    [
      [left, over],
      [left, '到此为止。']
    ],
    120 + 15 * 28
  )
  expect(written(readPages([page([...runs, ...hung])]))[0]).toBe(
    `${short.slice(2)}${short}到此为止。`
  )
})

test('marks that were moved over each other are read as the format has them', () => {
  const line = [
    run('“', left + 1, 120),
    run('（', left, 120),
    run('一）为乌有市修桥', left + 17, 120)
  ]
  expect(written(readPages([page(line)]))).toEqual(['“（一）为乌有市修桥'])
})

test('the title of the next article does not go on with the sign at the end of one', () => {
  const last = `${full.slice(0, 24)}。□`
  const title = '乌有市加强石桥养护的实践与思考暨子虚区清淤治河的做法'
  const runs = lines([
    [indented, opening],
    [left, last],
    [left, title],
    [indented, opening],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)])).slice(0, 2)).toEqual([`${opening}${last}`, title])
})

test('a number with its sign has no room at the end of a line that leaves less', () => {
  const runs = lines([
    [indented, opening],
    [left, full.slice(0, 23)],
    [left, '0.9‰。'],
    [indented, opening],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))[0]).toBe(`${opening}${full.slice(0, 23)}0.9‰。`)
})
