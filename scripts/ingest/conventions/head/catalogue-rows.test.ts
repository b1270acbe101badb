import {expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

const text = [
  '关于表彰护井先进单位的决定',
  '',
  '经综合检查，决定对护井成绩突出的单位予以表彰。希望再接再厉。',
  '',
  '二○二四年二月二十三日',
  ''
]
const labels = '索  引  号 文       号 发布机构 发布日期 公开方式'

test('fields whose labels stand on one line are told by as many values below', () => {
  const values = ['WY-2024-000627 乌政〔2024〕7号', '乌有市人民政府办公室 2024-03-04 主动公开']
  const {document} = read([...text, labels, ...values].join('\n'))
  expect(document.data.meta).toMatchObject({
    indexNumber: 'WY-2024-000627',
    documentNumber: '乌政〔2024〕7号',
    issuer: '乌有市人民政府办公室',
    dates: {published: '2024-03-04'}
  })
  expect(outline(document).slice(-3)).toEqual(
    [labels, ...values].map((line) => `catalogue ${line}`)
  )
})

test('of fewer values nothing tells whose they are', () => {
  const values = ['WY-2024-000627 乌政〔2024〕7号', '2024-03-04 主动公开']
  const {document} = read([...text, labels, ...values].join('\n'))
  expect(document.data.meta.documentNumber).toBeUndefined()
  expect(outline(document).join('\n')).not.toContain(`catalogue ${values[1] ?? ''}`)
})

test('two or three words side by side are no row of fields', () => {
  const {document} = read([...text, '发布机构 发布日期', '乌有市水务局 2024-03-04'].join('\n'))
  expect(document.data.meta.issuer).toBeUndefined()
})
