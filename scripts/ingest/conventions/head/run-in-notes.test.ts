import {expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

const delivered = '——2024年1月9日在子虚区第八届人民代表大会第三次会议上'

test('a line with the title again and where it was delivered is both', () => {
  const line = `乌有网子虚1月9日电 子虚区人民法院工作报告 ${delivered}`
  const {document} = read(
    [
      '子虚区人民法院工作报告(全文)',
      line.replace('乌有网', '新华网'),
      '区法院院长 钱一',
      '各位代表：'
    ].join('\n')
  )
  expect(document.data.meta).toMatchObject({
    dates: {delivered: '2024-01-09'},
    speaker: {name: '钱一', title: '区法院院长'}
  })
  expect(document.data.meeting).toMatchObject({bodyId: 'npc', term: 8, number: 3})
})

test('a line with who speaks, whom they address and what they say is all three', () => {
  const {document} = read(
    ['子虚区人民法院工作报告', delivered, '区法院院长钱一 各位代表: 现在，我向大会报告工作。'].join(
      '\n'
    )
  )
  expect(outline(document).slice(1)).toEqual([
    `note ${delivered}`,
    'byline 区法院院长钱一',
    'salutation 各位代表:',
    '现在，我向大会报告工作。'
  ])
})

test('a sentence with an address stays whole', () => {
  const line = '钱一同志对各位代表: 感谢大家。'
  const {document} = read(['子虚区人民法院工作报告', delivered, line].join('\n'))
  expect(outline(document).at(-1)).toContain(line)
})

test('a line with a number, its day and whether a norm is in force is all three', () => {
  const {document} = read(
    [
      '乌有局关于发布井栏标准的公告',
      '乌有局公告2024年第3号  2024-03-05  全文有效',
      '  现发布井栏标准，自2024年5月1日起实施。'
    ].join('\n')
  )
  expect(document.data.meta).toMatchObject({
    documentNumber: '乌有局公告2024年第3号',
    dates: {written: '2024-03-05'}
  })
  expect(document.data.meta.dates?.published).toBeUndefined()
})
