import {expect, test} from 'vitest'
import {contentsOf} from './contents.fixture.ts'

test('reads a page that its line had no room for', () => {
  const list = contentsOf([
    ...['目录', '关于落实湖水质量审议意见的工作措施……（', '12）'],
    ...['夜间公交专题询问办法……（1', '3）', '一座古桥……（15）', '一口井……（16）']
  ])
  expect(list?.entries).toMatchObject([
    {title: '关于落实湖水质量审议意见的工作措施', page: 12, lines: [2, 3]},
    {title: '夜间公交专题询问办法', page: 13, lines: [4, 5]},
    {title: '一座古桥', page: 15},
    {title: '一口井', page: 16}
  ])
})

test('takes no body that has the marks of a quotation for the author', () => {
  const list = contentsOf(['目录', '护井记　为“古井”护航的乌有市人大常委会 1', '夜间公交 4'])
  expect(list?.entries[0]).toMatchObject({
    title: '护井记　为“古井”护航的乌有市人大常委会',
    below: []
  })
})

test('takes a body at the end of a line for the title, where an author stands below', () => {
  const list = contentsOf([
    '目录',
    '- 02 学习护井精神　一起走进乌有市人民代表大会',
    '南柯区人大常委会',
    '- 06 一座古桥　南柯区人大常委会',
    '- 09 夜间公交',
    '钱一'
  ])
  expect(list?.entries).toMatchObject([
    {title: '学习护井精神　一起走进乌有市人民代表大会', below: ['南柯区人大常委会']},
    {title: '一座古桥', below: ['南柯区人大常委会']},
    {title: '夜间公交', below: ['钱一']}
  ])
})
