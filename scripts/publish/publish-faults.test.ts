import {existsSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import type * as native from 'fs-native-extensions'
import {withFault} from './faults.fixture.ts'
import {sweep} from './work-folder.ts'
import {can} from './native.fixture.ts'
import {archivePlace, first, read, second, write} from './publish.fixture.ts'

vi.mock('fs-native-extensions', async (original) => {
  const {faultyNative} = await import('./native.fixture.ts')
  return faultyNative(await original<typeof native>())
})

const {make, site, folder} = archivePlace()

/** How an archive comes to its place, and what must be true right after a kill. */
const ways = [
  ['nothing stands there', (): Promise<void> => Promise.resolve(), 'whole'],
  ['an older archive is exchanged', () => make(first), 'whole'],
  [
    'files of others stand beside it',
    async () => {
      await make(first)
      write(site(), {CNAME: 'a.example', '.git/HEAD': 'ref'})
    },
    'after the next run'
  ],
  [
    'folders cannot be exchanged',
    async () => {
      await make(first)
      can.swap = false
    },
    'after the next run'
  ]
] as const

/** Ways in which a call fails, in turn. */
const codes = ['EIO', 'ENOSPC', 'EACCES'] as const

describe.each(ways)('whatever call to the file system goes wrong while %s', (_, prepare, whole) => {
  test.each(['fails', 'is the last'] as const)(
    '%s, the old or the new archive stands',
    async (how) => {
      const calls = await countCalls(prepare)
      expect(calls).toBeGreaterThan(20)
      for (let at = 1; at <= calls; at++) {
        const kind = how === 'fails' ? (codes[at % codes.length] ?? 'EIO') : 'kill'
        rmSync(site(), {recursive: true, force: true})
        can.swap = true
        await prepare()
        const theirs = existsSync(join(site(), 'CNAME'))
          ? {CNAME: 'a.example', '.git/HEAD': 'ref'}
          : {}
        const old = existsSync(site()) ? read(site()) : null
        const {error} = await withFault({at, kind}, () => make(second))
        if (kind === 'kill' && whole === 'after the next run') await sweep(site())
        const stands = existsSync(site()) ? read(site()) : false
        const either: (object | false)[] = [old ?? false, {}, {...second, ...theirs}]
        const isEither = either.some((each) => same(each, stands))
        expect([at, kind, error, isEither ? 'whole' : stands]).toEqual([at, kind, error, 'whole'])
        if (old) expect(stands).not.toEqual({})
        can.swap = true
        await make(second)
        expect(read(site())).toEqual({...second, ...theirs})
        expect([at, ...readdirSync(folder())]).toEqual([at, '网站'])
        expect(readdirSync(site()).filter((name) => name.startsWith('.anjuan'))).toEqual([])
      }
    }
  )
})

async function countCalls(prepare: () => Promise<void>): Promise<number> {
  await prepare()
  return (await withFault(null, () => make(second))).calls
}

function same(a: object | false, b: object | false): boolean {
  const sorted = (each: object | false) => JSON.stringify(each && Object.entries(each).sort())
  return sorted(a) === sorted(b)
}
