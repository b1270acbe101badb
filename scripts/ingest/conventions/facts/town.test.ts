import {expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {claimsOf} from './claim.ts'
import {claimTown} from './town.ts'

function issuersOf(title: string, ...texts: string[]): readonly string[] | undefined {
  const data = {lines: [1], gap: 0, indent: 0}
  const blocks = [
    createBlock(title, {...data, role: 'title'}),
    ...texts.map((text) => createBlock(text, data))
  ]
  const document: Document = {type: 'document', children: blocks, data: {meta: {}, meeting: null}}
  claimTown(document, blocks)
  return claimsOf(document, 'issuers')[0]?.value
}

const title = '无何县逍遥乡2023年政府信息公开工作年度报告'

test.each([
  [title, '现将情况报告如下。', '无何县逍遥乡'],
  [title, '地址：无何县逍遥乡人民政府，邮编：100000。', '无何县逍遥乡人民政府'],
  ['2023年子虚区波心街道2023年工作总结', '略。', '子虚区波心街道'],
  ['子虚区2023年政府信息公开工作年度报告', '子虚区人民政府发布本报告。', '子虚区人民政府'],
  [
    '工作年度报告',
    '本报告由子虚区波心街道办事处编制，包括政府信息公开情况。',
    '子虚区波心街道办事处'
  ],
  [
    '工作年度报告',
    '本报告统计期限为一年。如有疑问，请与子虚区波心街道办事处办公室联系。',
    '子虚区波心街道办事处'
  ],
  [
    '本报告统计期限为一年。',
    '现公布《无何县逍遥乡人民政府2023年度政府信息公开工作报告》，本报告由六部分组成。',
    '无何县逍遥乡人民政府'
  ],
  ['工作年度报告', '本报告统计期限为一年。如有疑问，请与无何县教育局办公室联系。', '无何县教育局'],
  ['一、总体情况', '现公开波心街道办事处2023年政府信息公开工作年度报告。', '波心街道办事处'],
  ['一、总体情况', '现向社会公布子虚区水务局2023年政府信息公开工作年度报告。', '子虚区水务局'],
  ['目录', '第一部分 无何县逍遥乡人民政府概况', '无何县逍遥乡人民政府'],
  ['一、总体情况', '现向社会公布2023年逍遥镇人民政府信息公开工作年度报告。', '逍遥镇人民政府'],
  ['一、總體情況', '現將逍遙鎮2023年政府信息公開工作年度報告進行公開。', '逍遙鎮']
])('%s, “%s”: %s', (printed, text, issuer) => {
  expect(issuersOf(printed, text)).toEqual([issuer])
})

test.each([
  ['子虚区2023年预算', '略。'],
  ['逍遥乡的一天', '无何县逍遥乡人民政府门前有一口井。'],
  ['一、总体情况', '现公布我乡2023年政府信息公开工作年度报告。'],
  ['古井调查报告', '资料由无何县人民政府提供。'],
  ['关于逍遥乡2023年工作的报告', '略。']
])('%s, “%s”: none', (printed, text) => {
  expect(issuersOf(printed, text)).toBeUndefined()
})

test('the body may stand among the fields of the page', () => {
  const data = {lines: [1], gap: 0, indent: 0, role: 'title' as const}
  const catalogue = [{label: '来源', value: '无何县逍遥乡人民政府'}]
  const blocks = [createBlock(title, data)]
  const document: Document = {
    type: 'document',
    children: blocks,
    data: {meta: {catalogue}, meeting: null}
  }
  claimTown(document, blocks)
  expect(claimsOf(document, 'issuers')[0]?.value).toEqual(['无何县逍遥乡人民政府'])
})
