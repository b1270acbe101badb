import {expect, test} from 'vitest'
import {documentSchema} from '../../../src/schema/document.ts'
import {toColumns} from './facet-columns.ts'

const entryOf = (id: string, name: string) => ({
  ...{id, digest: id},
  data: documentSchema.parse({
    ...{
      title: '某文',
      kind: 'notice',
      session: 'zixu/2024',
      order: 1,
      issuers: [{name, area: null}]
    },
    source: {
      file: 'a.txt',
      sha256: '0'.repeat(64),
      encoding: 'utf-8',
      unit: 'line',
      start: 1,
      end: 2
    }
  })
})

test('a body that is printed in full and short is one value, shown in full', () => {
  const names = ['子虚区人大常委会', '子虚区人民代表大会常务委员会', '子虚区人大常委会']
  const parts = names.map(() => ({passages: 1, blocks: [], characters: 10, districts: []}))
  const entries = names.map((name, at) => entryOf(`zixu/2024/${String(at)}`, name))
  const {body} = toColumns(entries, parts, new Map())
  expect(body.values).toEqual([
    ['子虚区人民代表大会常务委员会', '子虚区人民代表大会常务委员会', 30]
  ])
  expect([...body.documents]).toEqual([1, 1, 1])
})
