import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import type * as native from 'fs-native-extensions'
import {manifestName} from '../../src/schema/manifest.ts'
import {can} from './native.fixture.ts'
import {archivePlace, first, read, second, write} from './publish.fixture.ts'

vi.mock('fs-native-extensions', async (original) => {
  const {faultyNative} = await import('./native.fixture.ts')
  return faultyNative(await original<typeof native>())
})

const {make, site, folder} = archivePlace()

describe('an archive is put', () => {
  test('where nothing is, and where an empty folder is', async () => {
    await make(first)
    expect(read(site())).toEqual(first)
    await make(second, join(folder(), '另一'))
    mkdirSync(join(folder(), '空'))
    await make(second, join(folder(), '空'))
    expect(read(join(folder(), '空'))).toEqual(second)
  })

  test('in the place of an older one, which is gone then', async () => {
    await make(first)
    await make(second)
    expect(read(site())).toEqual(second)
    expect(readdirSync(folder())).toEqual(['网站'])
  })

  test('beside the files of others, which keep their bytes, their folders and their times', async () => {
    await make(first)
    const theirs = {
      '.git/HEAD': 'ref',
      '.git/objects/ab/cd': 'x',
      CNAME: 'a.example',
      'zixu/论文.txt': '我的'
    }
    write(site(), theirs)
    symlinkSync('/nowhere', join(site(), '链接'))
    const before = Object.keys(theirs).map((path) => statSync(join(site(), path)))
    await make(second)
    expect(read(site())).toEqual({...second, ...theirs})
    const after = Object.keys(theirs).map((path) => statSync(join(site(), path)))
    expect(after.map(({ino, mtimeMs, ctimeMs}) => [ino, mtimeMs, ctimeMs])).toEqual(
      before.map(({ino, mtimeMs, ctimeMs}) => [ino, mtimeMs, ctimeMs])
    )
    expect(existsSync(join(site(), 'zixu/gone'))).toBe(false)
    expect(readdirSync(folder())).toEqual(['网站'])
  })

  test('through a link to where the link leads', async () => {
    symlinkSync('目标', join(folder(), '链接'))
    await make(first, join(folder(), '链接'))
    expect(read(join(folder(), '目标'))).toEqual(first)
    await make(second, join(folder(), '链接'))
    expect(read(join(folder(), '目标'))).toEqual(second)
    expect(readdirSync(folder()).sort()).toEqual(['目标', '链接'].sort())
  })

  test('on a disk that has no locks, where nothing that may be in use is removed', async () => {
    can.lock = false
    write(folder(), {'.anjuan-abc123/anjuan-work': ''})
    await make(first)
    await make(second)
    expect(read(site())).toEqual(second)
    expect(readdirSync(folder()).sort()).toEqual(['.anjuan-abc123', '网站'])
  })

  test('keeps the permissions of the folder that it takes the place of', async () => {
    await make(first)
    const {mode} = statSync(site())
    writeFileSync(join(folder(), 'x'), '')
    await make(second)
    expect(statSync(site()).mode).toBe(mode)
  })
})

describe('nothing is touched', () => {
  test.each([
    ['a file of another that is in the way', {'nanke/new/index.html': '我的'}],
    ['a page that somebody changed', {'index.html': '我改的'}],
    ['a page that would go, and that somebody changed', {'zixu/gone/index.html': '我改的'}]
  ])('where there is %s', async (_, theirs) => {
    await make(first)
    write(site(), theirs)
    const before = read(site())
    await expect(make(second)).rejects.toThrow(Object.keys(theirs)[0])
    expect(read(site())).toEqual(before)
    expect(readdirSync(folder())).toEqual(['网站'])
  })

  test('behind a link that somebody put in the place of a folder', async () => {
    await make(first)
    rmSync(join(site(), 'zixu'), {recursive: true})
    write(folder(), {'他处/a/index.html': '他的'})
    symlinkSync(join(folder(), '他处'), join(site(), 'zixu'))
    await expect(make(second)).rejects.toThrow(/zixu\/a\/index\.html/)
    expect(read(join(folder(), '他处'))).toEqual({'a/index.html': '他的'})
  })

  test('of a folder without a manifest, though there are files of the usual names in it', async () => {
    write(site(), {'data/report.json': '[]', 'index.html': '我的'})
    await expect(make(second)).rejects.toThrow('data、index.html')
    expect(read(site())).toEqual({'data/report.json': '[]', 'index.html': '我的'})
  })

  test('of a folder whose manifest somebody changed', async () => {
    await make(first)
    const path = join(site(), manifestName)
    writeFileSync(path, readFileSync(path, 'utf8').replace('"documents":1', '"documents":2'))
    await expect(make(second)).rejects.toThrow('清单')
    expect(read(site())).toEqual(first)
  })
})
