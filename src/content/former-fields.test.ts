import {expect, test} from 'vitest'
import {withRecords} from './former-fields.ts'

const body = [
  '<header>\n<h1 id="title">子虚区会议纪要</h1>\n</header>',
  '<p id="p001" data-at="3">1.听取报告；</p>',
  '<p id="p002" class="label">出席：</p>\n\n<Names id="p003" data-at="5">钱一 李四</Names>',
  '<p id="p004" data-at="6">任命孙二三为局长。</p>'
].join('\n\n')

test('what was checked in former fields becomes records, each with its block', () => {
  const fields = {
    title: '子虚区会议纪要',
    agenda: ['听取报告'],
    attendance: {present: ['钱一', '李四']},
    personnel: [{person: '孙二三', action: 'appoint', office: '局长'}]
  }
  expect(withRecords(fields, body)).toEqual({
    title: '子虚区会议纪要',
    records: [
      {type: 'attendance', block: 'p003', status: 'present', names: ['钱一', '李四']},
      {type: 'agenda', block: 'p001', text: '听取报告'},
      {type: 'personnel', block: 'p004', person: '孙二三', action: 'appoint', office: '局长'}
    ]
  })
})

test('what is in no block of the text gets none, and stays', () => {
  const fields = {agenda: ['听取别的报告']}
  expect(withRecords(fields, body)).toBe(fields)
})

test.each<unknown>([
  {title: '甲'},
  {records: [], agenda: ['听取报告']},
  null,
  '甲',
  {agenda: '甲'},
  {personnel: [null]},
  {attendance: {present: '钱一'}}
])('%j is as it was', (fields) => {
  expect(withRecords(fields, body)).toBe(fields)
})
