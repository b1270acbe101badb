import {existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {fillWorkFolder, repository, withWorkFolder} from './work-folder.ts'

let beside = ''
beforeEach(() => {
  beside = mkdtempSync(join(tmpdir(), 'work-'))
})
afterEach(() => rmSync(beside, {recursive: true}))

test('the repository is the folder that this program is part of', () => {
  const {name} = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    name: string
  }
  expect(name).toBe('anjuan')
})

describe('a work folder', () => {
  test('has what a site is built from, and no content', async () => {
    await withWorkFolder(beside, (folder) => {
      for (const path of ['src/pages/index.astro', 'public', 'astro.config.mjs', 'package.json']) {
        expect(existsSync(join(folder, path))).toBe(true)
      }
      for (const path of ['content', 'dist', '.astro', '.git', 'scripts']) {
        expect(existsSync(join(folder, path))).toBe(false)
      }
      return Promise.resolve()
    })
  })

  test('shares the packages of the repository, and copies all else', async () => {
    await withWorkFolder(beside, (folder) => {
      const packages = realpathSync(join(folder, 'node_modules'))
      expect(packages).toBe(realpathSync(join(repository, 'node_modules')))
      for (const part of ['src/pages', 'public', 'package.json']) {
        expect(realpathSync(join(folder, part))).toBe(join(realpathSync(folder), part))
      }
      return Promise.resolve()
    })
  })

  test('lies hidden in the folder that the result will move to', async () => {
    await withWorkFolder(beside, (folder) => {
      expect(dirname(folder)).toBe(beside)
      expect(readdirSync(beside)).toEqual([expect.stringMatching(/^\.anjuan-/)])
      return Promise.resolve()
    })
  })

  test('is gone when the work is done, and the packages are not', async () => {
    expect(await withWorkFolder(beside, () => Promise.resolve('done'))).toBe('done')
    expect(readdirSync(beside)).toEqual([])
    expect(existsSync(join(repository, 'node_modules/astro/package.json'))).toBe(true)
  })

  test('is gone when the work fails, and the failure is told', async () => {
    const failure = new Error('甲')
    await expect(withWorkFolder(beside, () => Promise.reject(failure))).rejects.toBe(failure)
    expect(readdirSync(beside)).toEqual([])
  })

  test('is another for each work, so that two can go on at once', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => withWorkFolder(beside, (folder) => Promise.resolve(folder)))
    )
    expect(first).not.toBe(second)
    expect(readdirSync(beside)).toEqual([])
  })

  test('is not made beside what there is not', async () => {
    const nowhere = join(beside, 'missing')
    await expect(withWorkFolder(nowhere, () => Promise.resolve())).rejects.toThrow(/ENOENT/)
    expect(existsSync(nowhere)).toBe(false)
  })
})

test('a folder that is there already can be filled', async () => {
  await fillWorkFolder(beside)
  expect(existsSync(join(beside, 'src/pages/index.astro'))).toBe(true)
})
