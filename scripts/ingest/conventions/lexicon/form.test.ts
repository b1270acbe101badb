import {expect, test} from 'vitest'
import {genreOfForm} from './form.ts'

test.each([
  ['reply', '您提出的关于古井保护的建议收悉，现答复如下：'],
  ['reply', '现将有关问题答复如下：'],
  ['notice', '现将《古井养护办法》印发给你们，请遵照执行。'],
  ['notice', '现将有关事项通知如下。'],
  ['notice', '特此公告。'],
  ['decision', '会议决定批准子虚区2023年决算。'],
  ['decision', '为了保护古井，特作如下决定：']
])('a %s says: %s', (genre, text) => {
  expect(genreOfForm(['各街道办事处：', text])).toBe(genre)
})

test('what many papers say tells nothing', () => {
  expect(genreOfForm(['会议听取了区人民政府的报告。', '古井共有四十二口。'])).toBeNull()
  expect(genreOfForm([])).toBeNull()
})
