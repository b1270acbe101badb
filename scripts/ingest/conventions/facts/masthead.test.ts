import {describe, expect, test} from 'vitest'
import type {Kind} from '../../../../src/schema/kinds.ts'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {claimsOf} from './claim.ts'
import {claimHandler, claimMasthead} from './masthead.ts'

/** The bodies that lines name, of which the one in brackets is the title. */
function issuersOf(claimAll: typeof claimMasthead, genre: Kind, ...lines: string[]) {
  const children = lines.map((line) => {
    const title = /^\[(.*)\]$/.exec(line)?.[1]
    const data = {lines: [1], gap: 0, indent: 0}
    return createBlock(title ?? line, {...data, ...(title && {role: 'title' as const})})
  })
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null, genre}}
  claimAll(document, children)
  return claimsOf(document, 'issuers').flatMap(({value}) => value)
}

describe('what stands above a title', () => {
  const masthead = (...lines: string[]) =>
    issuersOf(claimMasthead, 'notice', ...lines, '[关于报送材料的函]', '乌有市水务局')

  test.each([
    [['子虚市人民政府令', '第12号'], '子虚市人民政府'],
    [['子虚市人民政府令（第12号）'], '子虚市人民政府'],
    [['子虚市人大常委会公告'], '子虚市人大常委会'],
    [['子虛市人民政府公告'], '子虛市人民政府'],
    [['子虚区波心街道办事处文件'], '子虚区波心街道办事处'],
    [['子虚县人民政府办公室明电'], '子虚县人民政府办公室'],
    [['子虚区水务局', '子水函〔2024〕3号'], '子虚区水务局']
  ])('%j is of %s', (lines, body) => {
    expect(masthead(...lines)).toEqual([body])
  })

  test.each([
    [['子虚区水务局', '通知公告']],
    [['政策文件']],
    [['规范性文件', '子水函〔2024〕3号']],
    [['子虚区公园公告牌']]
  ])('%j names nobody', (lines) => {
    expect(masthead(...lines)).toEqual([])
  })
})

test('who handled a proposal replies', () => {
  const line = '办理单位：子虚区水务局'
  expect(issuersOf(claimHandler, 'reply', '[关于提案的答复]', line)).toEqual(['子虚区水务局'])
  expect(issuersOf(claimHandler, 'notice', '[关于提案的通知]', line)).toEqual([])
  expect(issuersOf(claimHandler, 'reply', '[关于提案的答复]', '办理单位：已办结')).toEqual([])
})
