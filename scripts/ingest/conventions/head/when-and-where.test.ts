import {expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

test.each([
  ['時　　間：中華民國113年5月13日上午10時', '地　　點：本會議事堂'],
  ['發布時間：2024年3月19日上午10:00', '發布地點：市政府會議廳'],
  ['日　　期：2024年11月3日', '時　　間：上午10時', '地　　點：會議廳']
])('when a meeting was, beside where, stays in its text: %s', (...lines) => {
  const {document} = read(
    ['乌有縣議會第19屆第3次會議紀錄', '', ...lines, '', '主席宣布開會。'].join('\n')
  )
  expect(outline(document)).toEqual(expect.arrayContaining(lines.map((line) => line)))
  expect(document.data.meta.catalogue ?? []).toEqual([])
})

test('when a page was made public is of the page', () => {
  const {document} = read(
    '乌有县修桥公告\n發布時間：2024-03-19 10:00　來源：乌有县人民政府\n桥面封闭三日。'
  )
  expect(document.data.meta.catalogue?.map(({label}) => label)).toEqual(['發布時間', '來源'])
})
