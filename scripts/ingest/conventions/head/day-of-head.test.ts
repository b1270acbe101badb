import {expect, test} from 'vitest'
import {read} from './read-head.fixture.ts'

const title = '子虚区人民政府关于护井的通知'
const text = '各镇人民政府：\n请做好护井工作。'

test.each([
  ['2024-03-05', {published: '2024-03-05'}],
  ['2024年3月5日', {written: '2024-03-05'}],
  ['（2024年3月5日）', {written: '2024-03-05'}],
  ['水务总署公告2024年第3号  2024-03-05  全文有效', {written: '2024-03-05'}]
])(
  'a day in digits on a line of its own is that of the page, others are of the paper: %s',
  (line, dates) => {
    expect(read(`${title}\n${line}\n${text}`).document.data.meta.dates).toEqual(dates)
  }
)
