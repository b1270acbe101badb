import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openExact} from '../../../src/search/exact/open-web.ts'
import {createHost, madeOf, sessions, writeCompiled} from './archive.fixture.ts'
import {buildExact} from './build.ts'

/** Most documents hold its ends and its middle, and only one holds it: the last in order. */
const wanted = '修建石桥沿河步道由代表审议'
const documents = Array.from({length: 40}, (_, at) => {
  const id = `wuyou/2024/d${String(at + 10)}`
  const text =
    at === 39 ? `${wanted}。${'另行报告。'.repeat(20)}` : '修建石桥，至河步道，由代表审议。'
  const home = at % 5 === 2 ? '养老驿站。' : '养老驿，老驿站。'
  return madeOf(id, `第${String(at)}件`, {}, [['p', `${home}${text}`]])
})

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'narrow-'))
  writeCompiled(join(folder, 'compiled'), documents)
  await buildExact({compiled: join(folder, 'compiled'), site: join(folder, 'site')}, sessions)
})
afterAll(() => rmSync(folder, {recursive: true}))

async function ask(text: string, others: string[] = [], none: string[] = []) {
  const host = createHost(join(folder, 'site'))
  const answer = await openExact('/search', host.load).search({
    query: {
      all: [{text, field: null, others}],
      none: none.map((each) => ({text: each, field: null})),
      within: 'document'
    },
    filters: {},
    order: 'ranked'
  })
  const textsRead = () => host.requests.filter((path) => path.includes('/texts-')).length
  return {answer, textsRead}
}

test('where texts turn out not to hold it, lists tell of the others', async () => {
  const {answer, textsRead} = await ask(wanted)
  expect(answer.documents).toEqual({value: 40, isExact: false})
  const hits = await answer.next(3)
  expect(hits.map(({title}) => title)).toEqual(['第39件'])
  expect(textsRead()).toBeLessThan(8)
  expect(answer.documents).toEqual({value: 1, isExact: true})
})

test('counts are settled by lists before texts are read', async () => {
  const {answer, textsRead} = await ask(wanted)
  await answer.settle(() => undefined)
  expect(answer.documents).toEqual({value: 1, isExact: true})
  expect(textsRead()).toBeLessThan(3)
})

test('what holds another name stays, and so does what lacks a thing that must not be there', async () => {
  const named = await ask(wanted, ['由代表审议'])
  expect(await named.answer.next(100)).toHaveLength(40)
  const lacking = await ask('石桥', [], [wanted])
  expect(await lacking.answer.next(100)).toHaveLength(39)
  expect(lacking.answer.documents).toEqual({value: 39, isExact: true})
})

test('where lists tell no more, more texts are read together, and each document is given once, in order', async () => {
  const urls = (hits: readonly {url: string}[]) => hits.map(({url}) => url)
  const {answer} = await ask('养老驿站')
  expect(answer.documents).toEqual({value: 40, isExact: false})
  const hits = [...(await answer.next(3)), ...(await answer.next(2)), ...(await answer.next(100))]
  expect(urls(hits)).toEqual(documents.filter((_, at) => at % 5 === 2).map(({id}) => `/${id}/`))
  expect(await answer.next(1)).toEqual([])
})
