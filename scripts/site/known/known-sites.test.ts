import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openKnownSites} from './known-sites.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan 旧站 '))
})
afterEach(() => rmSync(folder, {recursive: true}))

const manifest = (at: number) => at.toString(16).padStart(64, '0')
const site = (key: string) => ({
  key,
  making: '',
  pages: {},
  documents: '[]',
  index: '{}',
  proofs: []
})
const write = (at: number, key: string) => {
  const files = {pack: join(folder, 'pack'), renderer: join(folder, 'renderer')}
  for (const path of Object.values(files)) {
    rmSync(path, {force: true})
    writeFileSync(path, `${path} ${key}`)
  }
  mkdirSync(join(folder, 'content'))
  const content = join(folder, 'content')
  openKnownSites(folder).write(manifest(at), site(key), files, content)
  rmSync(content, {recursive: true, force: true})
}
const filesOf = (name: string) => ['', '.documents', '.pack', '.renderer'].map((end) => name + end)
const pathOf = (at: number) => join(folder, 'site', manifest(at))

test('a site is known by its manifest', () => {
  const sites = openKnownSites(folder)
  expect(sites.read(manifest(1))).toBeNull()
  write(1, '甲')
  expect(sites.read(manifest(1))).toEqual(site('甲'))
  expect(sites.read(manifest(2))).toBeNull()
})

test('what its build has left is given to the next one', () => {
  write(1, '甲')
  write(2, '乙')
  const to = join(folder, '取出')
  const sites = openKnownSites(folder)
  for (const file of ['pack', 'renderer'] as const) {
    expect(sites.place(manifest(1), file, to)).toBe(true)
    expect(readFileSync(to, 'utf8')).toBe(`${join(folder, file)} 甲`)
    rmSync(to)
  }
  expect(sites.place(manifest(3), 'renderer', to)).toBe(false)
})

test('the folders of the site before are kept for one run, and those of the last site alone', () => {
  const sites = openKnownSites(folder)
  const keep = (at: number) => {
    write(at, '甲')
    mkdirSync(join(folder, '旧', String(at)), {recursive: true})
    sites.keepFolders(manifest(at), join(folder, '旧'))
  }
  keep(1)
  keep(2)
  const to = join(folder, '取出')
  sites.takeFolders(manifest(1), to)
  expect(existsSync(to)).toBe(false)
  sites.takeFolders(manifest(2), to)
  expect(readdirSync(to)).toEqual(['2'])
  sites.takeFolders(manifest(2), join(folder, '再次'))
  expect(existsSync(join(folder, '再次'))).toBe(false)
})

test('a link in the place of kept folders is not taken', () => {
  write(1, '甲')
  mkdirSync(join(folder, '别人的'))
  symlinkSync(join(folder, '别人的'), `${pathOf(1)}.folders`)
  const to = join(folder, '取出')
  openKnownSites(folder).takeFolders(manifest(1), to)
  expect(existsSync(to)).toBe(false)
})

test('nothing is known from a file that is not whole', () => {
  const sites = openKnownSites(folder)
  write(1, '甲')
  const text = readFileSync(pathOf(1), 'utf8')
  for (const damaged of ['', text.slice(0, -10), text.replace('甲', '乙'), `${text}x`]) {
    writeFileSync(pathOf(1), damaged)
    expect([damaged, sites.read(manifest(1))]).toEqual([damaged, null])
  }
})

test('what the system says of its files goes with it', () => {
  const sites = openKnownSites(folder)
  expect(sites.stampsOf(manifest(1))).toBeNull()
  sites.writeStamps(manifest(1), {'a.html': '1 2 3 4'})
  expect(sites.stampsOf(manifest(1))).toEqual({'a.html': '1 2 3 4'})
  const path = `${pathOf(1)}.stamps`
  writeFileSync(path, readFileSync(path, 'utf8').replace('3', '5'))
  expect(sites.stampsOf(manifest(1))).toBeNull()
  write(2, '乙')
  expect(readdirSync(join(folder, 'site'))).toEqual(filesOf(manifest(2)))
})

test('the sites that were used last are known, and what others keep there stays', () => {
  const sites = openKnownSites(folder)
  const others = ['notes.txt', `${'0'.repeat(16)}.new`]
  for (let at = 1; at <= 8; at++) {
    write(at, String(at))
    utimesSync(pathOf(at), at, at)
  }
  for (const name of others) writeFileSync(join(folder, 'site', name), '')
  sites.read(manifest(1))
  write(9, '9')
  const kept = [1, 3, 4, 5, 6, 7, 8, 9].map(manifest).flatMap(filesOf)
  expect(readdirSync(join(folder, 'site')).sort()).toEqual([...kept, ...others].sort())
})

test('what a run left unfinished goes after a while', () => {
  write(1, '1')
  const left = join(folder, 'site', `${'0'.repeat(16)}.new`)
  writeFileSync(left, '')
  utimesSync(left, 1, 1)
  write(2, '2')
  expect(readdirSync(join(folder, 'site'))).toEqual([1, 2].map(manifest).flatMap(filesOf))
})

test('a folder that cannot be written keeps nothing, and nothing fails', () => {
  writeFileSync(join(folder, 'site'), '')
  const sites = openKnownSites(folder)
  write(1, '1')
  expect(sites.read(manifest(1))).toBeNull()
})
