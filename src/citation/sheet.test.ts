import fc from 'fast-check'
import {expect, test} from 'vitest'
import {mostPassages, type Passage, readSheet, writeSheet} from './sheet.ts'

const address =
  'zixu/2024/01-notice:p003~0123456789ab,a12-2;wuyou/npc-8-3/02:t8;zixu/2024/01-notice:s1'

test('an address tells passages in their order', () => {
  const {passages, refused, tooMany} = readSheet(address)
  expect(passages).toEqual([
    {id: 'zixu/2024/01-notice', block: 'p003', digest: '0123456789ab'},
    {id: 'zixu/2024/01-notice', block: 'a12-2', digest: null},
    {id: 'wuyou/npc-8-3/02', block: 't8', digest: null},
    {id: 'zixu/2024/01-notice', block: 's1', digest: null}
  ])
  expect([refused, tooMany]).toEqual([[], 0])
  expect(writeSheet(passages)).toBe(address)
})

test.each([
  'https://b.example/x:p1',
  '../../x:p1',
  'zixu/2024/..:p1',
  'zixu/2024:p1',
  'zixu/2024/1:',
  'zixu/2024/1:<b>',
  'zixu/2024/1:p1~xyz',
  'zixu//1:p1',
  'data/provenance/../x:p1'
])('%s is no passage', (text) => {
  const {passages, refused} = readSheet(text)
  expect(passages).toEqual([])
  expect(refused).toHaveLength(1)
})

test('of too many, the first are taken, each once', () => {
  const blocks = Array.from({length: mostPassages + 10}, (_, at) => `p${String(at)}`)
  const {passages, tooMany} = readSheet(`zixu/2024/1:p0,${blocks.join(',')}`)
  expect(passages).toHaveLength(mostPassages)
  expect(tooMany).toBe(10)
})

test('what is written is read again', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/)
  const one = fc.record({
    id: fc.tuple(word, word, word).map((parts) => parts.join('/')),
    block: word,
    digest: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/))
  })
  const many = fc.uniqueArray(one, {
    maxLength: mostPassages,
    selector: ({id, block}: Passage) => `${id}#${block}`
  })
  fc.assert(
    fc.property(many, (passages) => {
      expect(readSheet(writeSheet(passages)).passages).toEqual(passages)
    })
  )
})
