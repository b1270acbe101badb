import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import type {Kind} from '../../../../src/schema/kinds.ts'
import {createGazetteer} from '../../archive/gazetteer.ts'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {areaOfIndex, areaOfSite} from './around.ts'

const gazetteer = createGazetteer([])
const block = (text: string) => createBlock(text, {lines: [1], gap: 0, indent: 0})

function document(genre: Kind, meta: Document['data']['meta'], ...texts: string[]): Document {
  return {type: 'document', children: texts.map(block), data: {meta, meeting: null, genre}}
}

describe('the area of a site', () => {
  const site = (meta: Document['data']['meta'], ...foot: string[]) => {
    const furniture = {
      type: 'furniture' as const,
      reason: 'site-footer',
      children: foot.map(block)
    }
    const tree: Root = {type: 'root', children: [document('notice', meta), furniture]}
    const place = areaOfSite(tree, gazetteer, new Set())
    return (place ?? areaOfIndex([document('notice', meta)], gazetteer))?.name
  }

  test.each([
    '主办单位:海淀区人民政府 版权所有:北京市人民政府办公室',
    '版权所有：北京市海淀区人民政府',
    '主办：海淀区人民政府办公室',
    '主办单位：海淀高新区管委会'
  ])('is told by who hosts it: %s', (line) => {
    expect(site({}, line)).toBe('海淀区')
  })

  test('is told by the links to its neighbours, and by an account of its area', () => {
    const link = {
      type: 'furniture' as const,
      reason: 'button',
      children: ['上一篇：浚县水利局关于答复的函 下一篇：浚县水利局的通知'].map(block)
    }
    const tree: Root = {type: 'root', children: [document('reply', {}), link]}
    expect(areaOfSite(tree, gazetteer, new Set())?.name).toBe('浚县')
    expect(site({catalogue: [{label: '來源', value: '綏寧公安交警'}]})).toBe('绥宁县')
    expect(site({catalogue: [{label: '来源', value: '海淀的朋友'}]})).toBeUndefined()
  })

  test('is told by the name of the site or of its press in full, and by what a page has around its article', () => {
    expect(site({catalogue: [{label: '网站名称', value: '浚县人民政府门户网站'}]})).toBe('浚县')
    expect(site({catalogue: [{label: '来源', value: '浚县融媒体中心'}]})).toBe('浚县')
    const around = {
      type: 'furniture' as const,
      reason: 'site-chrome',
      children: [block('主办：浚县人民政府')]
    }
    const tree: Root = {type: 'root', children: [document('notice', {}), around]}
    expect(areaOfSite(tree, gazetteer, new Set())?.name).toBe('浚县')
  })

  test('is told by its press, and by the code in an index number', () => {
    expect(site({catalogue: [{label: '来源', value: '上海普陀'}]})).toBe('普陀区')
    expect(site({indexNumber: '11110108000064777C/2024-00012'})).toBe('海淀区')
    expect(site({indexNumber: '1101080000/2024-00012'})).toBe('海淀区')
  })

  test.each([
    [{indexNumber: '110108000/2024-00012'}, ''],
    [{indexNumber: '11999999000064777C/2024-00012'}, ''],
    [{catalogue: [{label: '标题', value: '上海普陀'}]}, ''],
    [{}, '联系地址：海淀区某路一号']
  ])('is not told by %j %s', (meta, line) => {
    expect(site(meta, line)).toBeUndefined()
  })
})
