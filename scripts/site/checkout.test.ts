import {existsSync, mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {fillWithCode, fillWorkFolder, repository} from './checkout.ts'

let folder = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan 工作 '))
  await fillWorkFolder(folder)
})
afterEach(() => rmSync(folder, {recursive: true}))

test('the repository is the folder that this program is part of', () => {
  const {name} = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    name: string
  }
  expect(name).toBe('anjuan')
})

describe('a folder that is filled', () => {
  test('has what a site is built from, and no content', () => {
    expect(existsSync(join(folder, 'src'))).toBe(false)
    fillWithCode(folder)
    for (const path of ['src/pages/index.astro', 'public', 'astro.config.mjs', 'package.json']) {
      expect(existsSync(join(folder, path))).toBe(true)
    }
    for (const path of ['content', 'dist', '.astro', '.git', 'scripts']) {
      expect(existsSync(join(folder, path))).toBe(false)
    }
  })

  test('shares the packages of the repository, and copies all else', () => {
    fillWithCode(folder)
    const packages = realpathSync(join(folder, 'node_modules'))
    expect(packages).toBe(realpathSync(join(repository, 'node_modules')))
    for (const part of ['src/pages', 'public', 'package.json']) {
      expect(realpathSync(join(folder, part))).toBe(join(realpathSync(folder), part))
    }
  })

  test('leaves the packages where they are when it is removed', () => {
    rmSync(folder, {recursive: true})
    expect(existsSync(join(repository, 'node_modules/astro/package.json'))).toBe(true)
    folder = mkdtempSync(join(tmpdir(), 'anjuan 工作 '))
  })
})
