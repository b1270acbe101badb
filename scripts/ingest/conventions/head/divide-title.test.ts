import {expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

const title = '子虚县人大常委会通过夜市护井事项'
const text = '5月28日，子虚县人大常委会开会，听取了县政府的汇报。'

test('fields of a page behind its title are no part of it, and tell what they tell', () => {
  const {document} = read(`${title} 作者:钱一 发布时间:2024-06-03 10:27:34\n\n${text}`)
  expect(outline(document).slice(0, 2)).toEqual([
    `title ${title}`,
    'note 作者:钱一 发布时间:2024-06-03 10:27:34'
  ])
  expect(document.data.meta.dates?.published).toBe('2024-06-03')
})

test.each([
  `${title} 副标题：三月开市`,
  `${title} 来源：乌有报`,
  '会议议题 时间：2024年6月3日 地点：井台'
])('a line without when a page was published stays whole: %s', (line) => {
  const {document} = read(`${line}\n\n${text}`)
  expect(outline(document)[0]).toContain(line)
})
