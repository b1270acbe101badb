import {expect, test} from 'vitest'
import {read} from './read-head.fixture.ts'

const title = '对市人民政府关于古井报告的审议意见'

test('the title of a paper stands below the head of its sheet and its number', () => {
  const lines = ['乌 有 市 人 大 常 委 会', '审 议 意 见', '〔2024〕4号', title]
  const {document} = read([...lines, '2024年6月，会议听取了报告，提出如下意见：'].join('\n'))
  expect(document.data.meta).toMatchObject({
    title,
    documentNumber: '〔2024〕4号',
    issuers: [{name: '乌有市人大常委会'}]
  })
})

test('an announcement has a sheet, too, and a number without a year', () => {
  const head = ['乌有县人民委员会通告', '会农字第217号', '', '关于禁宰耕牛的通告', '']
  const {document} = read([...head, '耕牛是主要畜力，特通告如下：', '一、禁止宰杀。'].join('\n'))
  expect(document.data.meta).toMatchObject({
    title: '关于禁宰耕牛的通告',
    documentNumber: '会农字第217号'
  })
})

test('what says no subject is no title of the paper', () => {
  const {document} = read('乌有市人大常委会审议意见\n〔2024〕4号\n护井三则\n会议提出，要护好古井。')
  expect(document.data.meta.title).toBe('乌有市人大常委会审议意见')
})
