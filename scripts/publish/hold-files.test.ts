import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {holdFiles} from './hold-files.ts'
import {treeOf} from './tree.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan 树 '))
})
afterEach(() => rmSync(folder, {recursive: true}))

const site = () => join(folder, 'site')
const work = () => join(folder, 'work')
const write = (within: string, files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(within, path)), {recursive: true})
    writeFileSync(join(within, path), text)
  }
}
const inode = (...path: string[]) => statSync(join(...path)).ino

test('files of an archive are had in a new folder, each as the same file', () => {
  write(site(), {'a/index.html': '甲', 'a/b/index.html': '乙', 'c.html': '丙'})
  const wanted = new Set(['a/b/index.html', 'c.html'])
  expect(holdFiles(site(), work(), wanted)).toEqual(wanted)
  expect(treeOf(work()).files.sort()).toEqual([...wanted])
  expect(inode(work(), 'c.html')).toBe(inode(site(), 'c.html'))
})

test('of folders that are there, those that are wanted stay, with nothing in them but these files', () => {
  write(site(), {'a/index.html': '甲', 'a/b/index.html': '乙', 'd/index.html': '丁'})
  // A file with another text, and one in place of a folder; a folder in place of a file; folders that are not wanted.
  write(work(), {'a/index.html': '旧', d: '戊', 'a/b/index.html/x': '己', 'old/deep/x.html': '旧'})
  const before = inode(work(), 'a/b')
  const wanted = new Set(['a/index.html', 'a/b/index.html', 'd/index.html'])
  expect(holdFiles(site(), work(), wanted)).toEqual(wanted)
  const {files, folders} = treeOf(work())
  expect(files.sort()).toEqual([...wanted].sort())
  expect(folders.sort()).toEqual(['a', 'a/b', 'd'])
  expect(inode(work(), 'a/b')).toBe(before)
  for (const path of wanted) expect(inode(work(), path)).toBe(inode(site(), path))
})

test('what was removed from the archive meanwhile is not had, and what is removed here stays there', () => {
  write(site(), {'a/index.html': '甲'})
  expect(holdFiles(site(), work(), new Set(['a/index.html', 'b/index.html']))).toEqual(
    new Set(['a/index.html'])
  )
  expect(holdFiles(site(), work(), new Set())).toEqual(new Set())
  expect(treeOf(work())).toEqual({files: [], folders: []})
  expect(readFileSync(join(site(), 'a/index.html'), 'utf8')).toBe('甲')
})
