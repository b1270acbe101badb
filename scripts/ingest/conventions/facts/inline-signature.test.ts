import {describe, expect, test} from 'vitest'
import {blocksOf, createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {claimsOf} from './claim.ts'
import {claimInlineSignature} from './inline-signature.ts'

function signedIn(...texts: string[]) {
  const children = texts.map((text, at) => createBlock(text, {lines: [at + 1], gap: 0, indent: 0}))
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  claimInlineSignature(document, blocksOf(document))
  return document
}

function signed(...texts: string[]) {
  const document = signedIn(...texts)
  return [claimsOf(document, 'issuers')[0]?.value, claimsOf(document, 'dates.written')[0]?.value]
}

describe('a signature within a paragraph', () => {
  test.each([
    ['请各村遵照执行。 无何县古井镇人民政府 2024年3月5日'],
    ['请各村遵照执行。无何县古井镇人民政府2024年3月5日 古井镇护井方案 1.总则'],
    ['附件：护井方案 无何县古井镇人民政府 2024年3月5日 |']
  ])('is read: %s', (text) => {
    expect(signed(text)).toEqual([['无何县古井镇人民政府'], '2024-03-05'])
  })

  test('is read behind wide space, and in what stands for the title of a paper', () => {
    const wide = ' '.repeat(80)
    const text = `${'请各村遵照执行。'.repeat(16)} 无何县公安局${wide}2024年3月5日`
    expect(signed(text)).toEqual([['无何县公安局'], '2024-03-05'])
  })

  test('may be a body alone below the end of the text', () => {
    expect(signed('请遵照执行。', '特此通知。', '无何县水务局', '附件2024年3月5日 名单')).toEqual([
      ['无何县水务局'],
      undefined
    ])
    expect(signed('出席单位', '无何县水务局', '无何县教育局')).toEqual([undefined, undefined])
    expect(signed('请遵照执行。', '联系方式:62704842', '无何县水务局')[0]).toEqual(['无何县水务局'])
  })

  test('may have its day on the next line', () => {
    expect(signed('附件：先进集体名单 乌有省人民政府', '二00三年七月六日', '名单')).toEqual([
      ['乌有省人民政府'],
      '2003-07-06'
    ])
  })

  test('has its day where that is printed', () => {
    const document = signedIn('附件：先进集体名单 乌有省人民政府', '二00三年七月六日', '名单')
    const [, day] = blocksOf(document)
    expect(claimsOf(document, 'dates.written')[0]?.block).toBe(day)
  })

  test('may be a day alone behind the last sentence', () => {
    expect(signed('再接再厉。 二○○五年二月七日')).toEqual([undefined, '2005-02-07'])
  })

  test.each([
    ['经乌有市人民政府2024年3月5日批准的方案，继续有效。'],
    ['根据规定，乌有市财政局2024年3月5日印发的办法废止。'],
    ['自2024年3月5日起施行。'],
    ['再接再厉。2024年3月5日前报送。']
  ])('is none: %s', (text) => {
    expect(signed(text)).toEqual([undefined, undefined])
  })
})

test('several bodies may sign in front of one day', () => {
  expect(signed('特此通告。', '特此通告 无何县公安局 无何县交通运输局 2024年3月1日 |')).toEqual([
    ['无何县公安局', '无何县交通运输局'],
    '2024-03-01'
  ])
})

test('a body that the text names may be run into the name of what is attached', () => {
  const text = '如有异议，请向无何县古井局办公室反映。'
  const attached = '附件：无何县第七批古井名单无何县古井局'
  expect(signed(text, attached, '2024年3月5日')).toEqual([['无何县古井局'], '2024-03-05'])
  expect(signed('请遵照执行。', attached, '2024年3月5日')[0]).toBeUndefined()
})
