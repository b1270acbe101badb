import {test} from 'vitest'
import {body, expectMarked} from './mark.fixture.ts'

const text = body('古井', 8)

test('files that a page offers once more at its end are of the page', () => {
  expectMarked([
    ...text,
    '附件：1.护井名单',
    '附件2：护井办法',
    '2024年3月5日',
    'button 附件下载：',
    'button 护井名单.doc',
    'button 护井办法'
  ])
})

test('what the document does not name itself stays', () => {
  expectMarked([...text, '附件：护井名单', 'button 附件下载：', '护井名单.doc', '护井规划.doc'])
  expectMarked([...text, 'button 附件下载：', '护井名单.doc'])
})

test('the mark of an item above each field of a page is none of the text', () => {
  expectMarked(['mark -', '公开方式：主动公开', 'mark -', '索引号：WY-1', ...text])
  expectMarked(['-', '公开方式：主动公开', ...text])
})
