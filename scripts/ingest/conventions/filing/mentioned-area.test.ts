import {expect, test} from 'vitest'
import type {Kind} from '../../../../src/schema/kinds.ts'
import {createGazetteer} from '../../archive/gazetteer.ts'
import {createBlock} from '../../engine/tree/blocks.ts'
import {areaOfText} from './text-area.ts'

const gazetteer = createGazetteer([])

function area(kind: Kind, ...texts: string[]) {
  const children = texts.map((text) => createBlock(text, {lines: [1], gap: 0, indent: 0}))
  const data = {meta: {kind}, meeting: null}
  return areaOfText({type: 'document', children, data}, gazetteer, new Set())?.name
}

test('an address in a district may be that of an office of its city', () => {
  const notice = '现将养井事项公示如下：'
  expect(area('notice', notice, '地址：达州市通川区某街道某路1号')).toBe('达州市')
  expect(area('notice', notice, '地址：达州市通川区人民政府')).toBe('通川区')
  expect(area('notice', notice, '地址：鹤壁市浚县某路1号')).toBe('浚县')
})

test('news of a town that heard of a congress of the country are not of the country', () => {
  const heard = '大家学习了第十三届全国人民代表大会第一次会议上的报告。'
  expect(area('article', heard)).toBe('全国')
  expect(area('article', heard, '我镇干部要做好养井工作。')).toBeUndefined()
  expect(area('article', `逍遥镇党委召开会议，${heard}`)).toBeUndefined()
})

test('news that speak of 我区 are of the only district that they name', () => {
  const visit = '市人大常委会视察组来我区检查养井工作。'
  expect(area('article', visit, '海淀区积极推进各项工作。')).toBe('海淀区')
  expect(area('article', visit, '海淀区与大兴区积极推进各项工作。')).toBeUndefined()
  expect(area('article', visit.replace('我区', ''), '海淀区积极推进各项工作。')).toBeUndefined()
})

test('what names bodies that only special regions have is of the one that it names', () => {
  expect(area('other', '立法會的決定由香港特區立法機關作出。')).toBe('香港特别行政区')
  expect(area('other', '行政法務司司長依據《澳門特別行政區基本法》作出本批示。')).toBe(
    '澳门特别行政区'
  )
})
