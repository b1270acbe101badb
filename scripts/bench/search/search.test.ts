import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder} from '../../../src/fixtures/folders.fixture.ts'
import {readManifest} from '../../../src/loader/manifest.ts'
import {createLine} from './line.ts'
import {makeDocuments} from './make-documents.ts'
import {classes, makeQueries} from './queries.ts'
import {createTruth} from './truth.ts'

const folder = freshFolder()

const block = (type: string, text: string) => ({id: null, type, level: null, at: null, text})
const models = [
  [
    block('h1', '关于石桥的报告'),
    block('p', '今年修建石桥三座，方便沿河居民出行，投资二亿元。'),
    block('p', '各镇继续植树，绿化河岸，整治河道，改善水质，保护古树。')
  ]
]

test('documents have the length of those of archives, and come out the same each time', () => {
  const {documents, characters} = makeDocuments(models, 3, folder)
  expect(documents.map(({title}) => title)).toEqual(Array(3).fill('关于石桥的报告'))
  expect(characters / 3).toBeGreaterThan(4700)
  expect(makeDocuments(models, 3, folder).documents).toEqual(documents)
  const digests = readManifest(join(folder, 'compiled')).map(({digest}) => digest)
  makeDocuments(models, 3, folder, '特此说明。')
  const changed = readManifest(join(folder, 'compiled')).map(({digest}) => digest)
  expect(changed.filter((digest) => !digests.includes(digest))).toHaveLength(1)
})

test('queries are of each class, and stand in a document but for the absent ones', () => {
  const {documents} = makeDocuments(models, 3, folder)
  const queries = makeQueries(documents, 3, 1)
  expect(new Set(queries.map((query) => query.class))).toEqual(new Set(classes))
  const truth = createTruth(documents)
  for (const {class: name, typed} of queries)
    if (name !== 'two words')
      expect([typed, truth(typed).size > 0]).toEqual([typed, name !== 'absent'])
  expect(makeQueries(documents, 3, 1)).toEqual(queries)
})

test('truth finds all words, in any width and with any brackets', () => {
  const truth = createTruth([
    {url: '/a/', title: '甲', number: '某政发〔2024〕1号', texts: ['修 桥２座', '植树']},
    {url: '/b/', title: '乙', number: '', texts: ['修桥']}
  ])
  expect([...truth('修桥2座 植树')]).toEqual(['/a/'])
  expect([...truth('某政发[2024]1号')]).toEqual(['/a/'])
  expect([...truth('修桥')]).toEqual(['/a/', '/b/'])
})

test('a line counts what comes over it, whole files and parts', async () => {
  writeFileSync(join(folder, 'a.bin'), '0123456789')
  const line = createLine(folder, {latency: 1, width: 1000})
  expect(await (await line.load('/a.bin')).text()).toBe('0123456789')
  const part = await line.load('/a.bin', {headers: {Range: 'bytes=2-4'}})
  expect([part.status, await part.text()]).toEqual([206, '234'])
  expect((await line.load('/b.bin')).status).toBe(404)
  expect(line.take()).toEqual({bytes: 13, requests: 3})
  expect(line.take()).toEqual({bytes: 0, requests: 0})
})
