import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {checkTarget, TargetError} from './target.ts'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'anjuan 目标 ')))
  mkdirSync(join(folder, '来源/内'), {recursive: true})
  writeFileSync(join(folder, '来源/一.txt'), '')
  symlinkSync(join(folder, '来源'), join(folder, '链接'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

describe('an archive never stands', () => {
  test.each([
    ['where its sources are', '来源'],
    ['where its sources are, by another name', '链接'],
    ['in its sources', '来源/网站'],
    ['in a folder of its sources', '来源/内'],
    ['in its sources, by another name', '链接/网站'],
    ['around its sources', '.'],
    ['around its sources, with a detour', '来源/内/../..']
  ])('%s', async (_, to) => {
    const guarded = [{path: join(folder, '来源'), what: '来源'}]
    await expect(checkTarget(join(folder, to), guarded)).rejects.toThrow(TargetError)
    await expect(checkTarget(join(folder, to), guarded)).rejects.toThrow('来源')
    expect(readdirSync(folder).sort()).toEqual(['来源', '链接'].sort())
  })

  test('around a single source', async () => {
    const guarded = [{path: join(folder, '来源/一.txt'), what: '来源'}]
    await expect(checkTarget(join(folder, '来源'), guarded)).rejects.toThrow('来源')
  })

  test('where the home folder is, around it, or at the root', async () => {
    await expect(checkTarget(homedir(), [])).rejects.toThrow(TargetError)
    await expect(checkTarget(dirname(homedir()), [])).rejects.toThrow(TargetError)
    await expect(checkTarget('/', [])).rejects.toThrow(TargetError)
  })

  test('where a file is, or where a link leads to itself', async () => {
    symlinkSync(join(folder, '圈'), join(folder, '圈'))
    await expect(checkTarget(join(folder, '来源/一.txt'), [])).rejects.toThrow('不是文件夹')
    await expect(checkTarget(join(folder, '来源/一.txt/网站'), [])).rejects.toThrow(TargetError)
    await expect(checkTarget(join(folder, '圈'), [])).rejects.toThrow('链接')
  })

  // Whoever is root may write everywhere.
  test.skipIf(process.getuid?.() === 0)('where nothing may be written', async () => {
    chmodSync(join(folder, '来源'), 0o500)
    await expect(checkTarget(join(folder, '来源/网站'), [])).rejects.toThrow('权限')
    chmodSync(join(folder, '来源'), 0o700)
  })
})

test('beside its sources an archive may stand, though the folder is not there yet', async () => {
  const guarded = [{path: join(folder, '来源'), what: '来源'}]
  const to = join(folder, '新/网站')
  expect(await checkTarget(to, guarded)).toMatchObject({path: to, place: dirname(to), before: null})
})

test('a link is followed, whether or not something stands at its end', async () => {
  symlinkSync('远处/网站', join(folder, '去'))
  expect((await checkTarget(join(folder, '去'), [])).path).toBe(join(folder, '远处/网站'))
  expect((await checkTarget(join(folder, '链接/内'), [])).path).toBe(join(folder, '来源/内'))
})
