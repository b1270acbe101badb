import {expect, test} from 'vitest'
import {papersOfItem} from './papers-of-item.ts'

const papers = [
  ['minutes', 'minutes', '子虚区第八届人大常委会第三次会议纪要'],
  ['report', 'report', '子虚区人民政府关于古井养护情况的报告'],
  ['opinion', 'opinion', '子虚区人大常委会关于古井养护情况报告的审议意见'],
  ['draft', 'regulation', '子虚区夜市管理办法（草案）'],
  ['explanation', 'explanation', '关于《子虚区夜市管理办法（草案）》的说明'],
  ['short', 'other', '预算']
].map(([id = '', kind = '', title = '']) => ({id, data: {kind, title}}))

test.each([
  ['听取和审议区人民政府关于古井养护情况的报告', ['report']],
  ['审议《子虚区夜市管理办法（草案）》', ['draft', 'explanation']],
  ['审议《夜市管理办法（草案）》', ['draft']],
  ['听取关于《子虚区夜市管理办法（草案）》的说明', ['draft', 'explanation']],
  ['审议预算', []],
  ['审议有关人事任免事项', []],
  ['通过会议纪要', []]
])('“%s” is about %j', (item, ids) => {
  expect(papersOfItem(item, papers).map(({id}) => id)).toEqual(ids)
})
