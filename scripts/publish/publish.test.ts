import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import type * as native from 'fs-native-extensions'
import {manifestName} from '../../src/schema/manifest.ts'
import {callWithFault, withFault} from './faults.fixture.ts'
import {publish} from './publish.ts'
import {seal} from './seal.ts'
import {checkTarget} from './target.ts'
import {stagedIn} from './update.ts'
import {sweep, withWorkFolder} from './work-folder.ts'

let canSwap = true
let canLock = true
vi.mock('fs-native-extensions', async (original) => {
  const real = await original<typeof native>()
  return {
    ...real,
    tryLock: (fd: number) => {
      if (canLock) return real.tryLock(fd)
      throw Object.assign(new Error('ENOLCK'), {code: 'ENOLCK'})
    },
    swap: (from: string, to: string) =>
      callWithFault('swap', () => {
        if (canSwap) return real.swap(from, to)
        return Promise.reject(Object.assign(new Error('ENOSYS'), {code: 'ENOSYS'}))
      })
  }
})

const first = {
  'index.html': '一',
  'data/list.json': '[1]',
  'zixu/a/index.html': '甲',
  'zixu/gone/index.html': '去'
}
const second = {
  'index.html': '二',
  'data/list.json': '[1]',
  'zixu/a/index.html': '甲乙',
  'nanke/new/index.html': '新'
}

let folder = ''
let site = ''
beforeEach(() => {
  // What could not be removed is said there, many times over.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  folder = mkdtempSync(join(tmpdir(), 'anjuan 发布 '))
  site = join(folder, '网站')
  canSwap = true
  canLock = true
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, {recursive: true, force: true})
})

describe('an archive is put', () => {
  test('where nothing is, and where an empty folder is', async () => {
    await make(first)
    expect(read(site)).toEqual(first)
    await make(second, join(folder, '另一'))
    mkdirSync(join(folder, '空'))
    await make(second, join(folder, '空'))
    expect(read(join(folder, '空'))).toEqual(second)
  })

  test('in the place of an older one, which is gone then', async () => {
    await make(first)
    await make(second)
    expect(read(site)).toEqual(second)
    expect(readdirSync(folder)).toEqual(['网站'])
  })

  test('beside the files of others, which keep their bytes, their folders and their times', async () => {
    await make(first)
    const theirs = {
      '.git/HEAD': 'ref',
      '.git/objects/ab/cd': 'x',
      CNAME: 'a.example',
      'zixu/论文.txt': '我的'
    }
    write(site, theirs)
    symlinkSync('/nowhere', join(site, '链接'))
    const before = Object.keys(theirs).map((path) => statSync(join(site, path)))
    await make(second)
    expect(read(site)).toEqual({...second, ...theirs})
    const after = Object.keys(theirs).map((path) => statSync(join(site, path)))
    expect(after.map(({ino, mtimeMs, ctimeMs}) => [ino, mtimeMs, ctimeMs])).toEqual(
      before.map(({ino, mtimeMs, ctimeMs}) => [ino, mtimeMs, ctimeMs])
    )
    expect(existsSync(join(site, 'zixu/gone'))).toBe(false)
    expect(readdirSync(folder)).toEqual(['网站'])
  })

  test('through a link to where the link leads', async () => {
    symlinkSync('目标', join(folder, '链接'))
    await make(first, join(folder, '链接'))
    expect(read(join(folder, '目标'))).toEqual(first)
    await make(second, join(folder, '链接'))
    expect(read(join(folder, '目标'))).toEqual(second)
    expect(readdirSync(folder).sort()).toEqual(['目标', '链接'].sort())
  })

  test('on a disk that has no locks, where nothing that may be in use is removed', async () => {
    canLock = false
    write(folder, {'.anjuan-abc123/anjuan-work': ''})
    await make(first)
    await make(second)
    expect(read(site)).toEqual(second)
    expect(readdirSync(folder).sort()).toEqual(['.anjuan-abc123', '网站'])
  })

  test('keeps the permissions of the folder that it takes the place of', async () => {
    await make(first)
    const {mode} = statSync(site)
    writeFileSync(join(folder, 'x'), '')
    await make(second)
    expect(statSync(site).mode).toBe(mode)
  })
})

describe('nothing is touched', () => {
  test.each([
    ['a file of another that is in the way', {'nanke/new/index.html': '我的'}],
    ['a page that somebody changed', {'index.html': '我改的'}],
    ['a page that would go, and that somebody changed', {'zixu/gone/index.html': '我改的'}]
  ])('where there is %s', async (_, theirs) => {
    await make(first)
    write(site, theirs)
    const before = read(site)
    await expect(make(second)).rejects.toThrow(Object.keys(theirs)[0])
    expect(read(site)).toEqual(before)
    expect(readdirSync(folder)).toEqual(['网站'])
  })

  test('behind a link that somebody put in the place of a folder', async () => {
    await make(first)
    rmSync(join(site, 'zixu'), {recursive: true})
    write(folder, {'他处/a/index.html': '他的'})
    symlinkSync(join(folder, '他处'), join(site, 'zixu'))
    await expect(make(second)).rejects.toThrow(/zixu\/a\/index\.html/)
    expect(read(join(folder, '他处'))).toEqual({'a/index.html': '他的'})
  })

  test('of a folder without a manifest, though there are files of the usual names in it', async () => {
    write(site, {'data/report.json': '[]', 'index.html': '我的'})
    await expect(make(second)).rejects.toThrow('data、index.html')
    expect(read(site)).toEqual({'data/report.json': '[]', 'index.html': '我的'})
  })

  test('of a folder whose manifest somebody changed', async () => {
    await make(first)
    const path = join(site, manifestName)
    writeFileSync(path, readFileSync(path, 'utf8').replace('"documents":1', '"documents":2'))
    await expect(make(second)).rejects.toThrow('清单')
    expect(read(site)).toEqual(first)
  })
})

/** How an archive comes to its place, and what must be true right after a kill. */
const ways = [
  ['nothing stands there', (): Promise<void> => Promise.resolve(), 'whole'],
  ['an older archive is exchanged', () => make(first), 'whole'],
  [
    'files of others stand beside it',
    async () => {
      await make(first)
      write(site, {CNAME: 'a.example', '.git/HEAD': 'ref'})
    },
    'after the next run'
  ],
  [
    'folders cannot be exchanged',
    async () => {
      await make(first)
      canSwap = false
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
        rmSync(site, {recursive: true, force: true})
        canSwap = true
        await prepare()
        const theirs = existsSync(join(site, 'CNAME'))
          ? {CNAME: 'a.example', '.git/HEAD': 'ref'}
          : {}
        const old = existsSync(site) ? read(site) : null
        const {error} = await withFault({at, kind}, () => make(second))
        if (kind === 'kill' && whole === 'after the next run') await sweep(site)
        const stands = existsSync(site) ? read(site) : false
        const either: (object | false)[] = [old ?? false, {}, {...second, ...theirs}]
        const isEither = either.some((each) => same(each, stands))
        expect([at, kind, error, isEither ? 'whole' : stands]).toEqual([at, kind, error, 'whole'])
        if (old) expect(stands).not.toEqual({})
        canSwap = true
        await make(second)
        expect(read(site)).toEqual({...second, ...theirs})
        expect([at, ...readdirSync(folder)]).toEqual([at, '网站'])
        expect(readdirSync(site).filter((name) => name.startsWith('.anjuan'))).toEqual([])
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

/** Make an archive of some files, as a run does. */
async function make(files: Record<string, string>, to = site): Promise<void> {
  const target = await checkTarget(to, [])
  await withWorkFolder(target.place, async (work) => {
    write(stagedIn(work), files)
    await publish(work, target, await seal(stagedIn(work), 1))
  })
}

function write(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
}

/** The files below a folder by path, but for manifest and what a run works with. */
function read(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .filter((path) => path !== manifestName && !path.startsWith('.anjuan-'))
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')])
  )
}
