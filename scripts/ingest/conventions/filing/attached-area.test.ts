import {expect, test} from 'vitest'
import {createGazetteer} from '../../archive/gazetteer.ts'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {areaOfAttached} from './attached-area.ts'

const gazetteer = createGazetteer([])

function area(levels: readonly string[], ...titles: string[]) {
  const children = titles.map((text) =>
    createBlock(text, {lines: [1], gap: 0, indent: 0, role: 'attachment'})
  )
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  return areaOfAttached(document, new Set(levels), gazetteer, new Set())?.name
}

test('what is attached names the area at whose level a paper speaks', () => {
  expect(area(['区'], '海淀区护井委员会名单')).toBe('海淀区')
  expect(area(['区'], '护井任务表', '海淀区护井委员会名单')).toBe('海淀区')
})

test.each([
  ['the paper speaks at another level', ['市'], ['海淀区护井委员会名单']],
  ['it speaks at several', ['区', '市'], ['海淀区护井委员会名单']],
  ['several areas are named', ['区'], ['海淀区护井名单', '大兴区护井名单']],
  ['the area does not stand first', ['区'], ['驻海淀区单位名单']]
])('no area is told where %s', (_, levels, titles) => {
  expect(area(levels, ...titles)).toBeUndefined()
})
