import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Engine} from '../../../src/search/engine.ts'
import {openExact} from '../../../src/search/exact/open-web.ts'
import {createHost, madeOf, sessions, writeCompiled} from './archive.fixture.ts'
import {buildExact} from './build.ts'

const documents = [
  madeOf('zixu/2024/speech', '坚持护桥为民 做好修缮工作', {}, [['p', '护桥是为了居民。']]),
  // Holds all pieces of the other one's title, and is not called so.
  madeOf('zixu/2024/report', '修缮报告', {}, [['p', '坚持护桥为民，就要做好修缮工作。']])
]

let folder = ''
let engine: Engine
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'named-'))
  writeCompiled(join(folder, 'compiled'), documents)
  await buildExact({compiled: join(folder, 'compiled'), site: join(folder, 'site')}, sessions)
  engine = openExact('/search', createHost(join(folder, 'site')).load)
})
afterAll(() => rmSync(folder, {recursive: true}))

test.each([
  '坚持护桥为民做好修缮工作',
  '《坚持护桥为民 做好修缮工作》',
  '《坚持护桥为民做好修缮工作》'
])(
  'a document is found by its title, with the marks that titles stand in or without: %s',
  async (text) => {
    const query = {all: [{text, field: null}], none: [], within: 'document' as const}
    const answer = await engine.search({query, filters: {}, order: 'ranked'})
    expect((await answer.next(2)).map(({url}) => url)).toEqual(['/zixu/2024/speech/'])
  }
)

test('a document is first by its title, typed as words', async () => {
  const all = ['坚持护桥为民', '做好修缮工作'].map((text) => ({text, field: null}))
  const query = {all, none: [], within: 'document' as const}
  const answer = await engine.search({query, filters: {}, order: 'ranked'})
  expect((await answer.next(2)).map(({url}) => url)).toEqual([
    '/zixu/2024/speech/',
    '/zixu/2024/report/'
  ])
})
