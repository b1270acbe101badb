import {expect, test} from 'vitest'
import {outline, read} from '../head/read-head.fixture.ts'

const news = '3月5日，子虚区八届人大常委会举行第三次会议，听取有关汇报。'
const body = '子虚区人民代表大会常务委员会'
const text = '会议决定：召开区第八届人民代表大会第二次会议。'

test.each([
  ['on lines of their own', [body, '公　告', '〔2024〕第2号']],
  ['on one line', [`${body}公告`, '第2号']]
])('an announcement below news is a document of its own: %s', (_, masthead) => {
  const {documents} = read([news, ...masthead, text, body, '2024年3月5日'].join('\n'))
  expect(documents).toHaveLength(2)
  const [first, second] = documents
  expect(first && outline(first)).toEqual([`title ${news}`])
  expect(second?.data.meta).toMatchObject({title: `${body}公告`})
})

test('announcements follow one another below the day of the last', () => {
  const one = (number: string) => [`${body}公告`, number, text, body, '2024年3月5日']
  const {documents} = read([...one('第2号'), ...one('第3号')].join('\n'))
  expect(documents.map(({data}) => data.meta.documentNumber)).toEqual(['第2号', '第3号'])
})

test.each([
  ['the masthead of a page', ['首页', `${body}公告`, '第2号', text]],
  ['a body that signs', [news, body, '2024年3月5日']],
  ['an announcement without a number', [news, `${body}公告`, text]]
])('%s begins none', (_, lines) => {
  expect(read(lines.join('\n')).documents).toHaveLength(1)
})
