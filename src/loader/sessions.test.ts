import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {LoaderContext} from 'astro/loaders'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {writeSession} from '../content/write.fixture.ts'
import {type SessionData, sessionSchema} from '../schema/session.ts'
import {sessionsLoader} from './sessions.ts'

interface Entry {
  id: string
  data: SessionData
  digest?: string
}

let root = ''
let written: string[] = []
const store = new Map<string, Entry>()
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), '案卷 '))
  store.clear()
})
afterEach(() => rmSync(root, {recursive: true}))

const session = (name: string) => sessionSchema.parse({kind: 'year', name, year: 2024})
const write = (id: string, name: string) => writeSession(join(root, '档案'), id, session(name))

test('each session is an entry of the collection; only what changed is put there again', async () => {
  write('zixu/2024', '2024年')
  write('huaxu/2024', '2024年')
  expect(await load()).toEqual(['huaxu/2024', 'zixu/2024'])
  expect(store.get('zixu/2024')?.data).toEqual(session('2024年'))
  write('zixu/2024', '2024年度')
  expect(await load()).toEqual(['zixu/2024'])
  rmSync(join(root, '档案/documents/huaxu'), {recursive: true})
  expect(await load()).toEqual([])
  expect([...store.keys()]).toEqual(['zixu/2024'])
})

test('an archive of its own is found by its absolute path', async () => {
  write('zixu/2024', '2024年')
  expect(await load(join(root, '档案'))).toEqual(['zixu/2024'])
})

/** Load as Astro does; the answer is what was put into the store. */
async function load(content = './档案'): Promise<string[]> {
  written = []
  const context = {
    store: {
      keys: () => [...store.keys()],
      get: (id: string) => store.get(id),
      set: (entry: Entry) => {
        written.push(entry.id)
        store.set(entry.id, entry)
      },
      delete: (id: string) => store.delete(id)
    },
    config: {root: pathToFileURL(`${root}/`)},
    parseData: ({data}: {data: unknown}) => Promise.resolve(sessionSchema.parse(data))
  }
  await sessionsLoader(content).load(context as unknown as LoaderContext)
  return written
}
