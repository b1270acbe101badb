import {copyFileSync, linkSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {beforeEach, expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import type {Manifest} from '../../src/schema/manifest.ts'
import {write} from './publish.fixture.ts'
import {seal} from './seal.ts'
import {stampsOf, trustStamps} from './stamps.ts'
import {statsAt} from './tree.ts'

const folder = freshFolder('memory')
const at = (path: string) => join(folder, path)
const paths = ['a.html', 'b.html', 'c/d.html']
/** Long enough ago that a file written from now on has another time. */
const before = new Date('2024-03-01T00:00:00Z')
let manifest: Manifest
beforeEach(async () => {
  write(folder, {'a.html': '甲', 'b.html': '乙', 'c/d.html': '丙'})
  for (const path of paths) utimesSync(at(path), before, before)
  manifest = await seal(folder, 1)
})

/** Files that need not be read, on any of some days. */
function trusted(stamps: Readonly<Record<string, string>>, days = [0, 1]): string[] {
  const trusts = days.map((day) => trustStamps(stamps, day * 86_400_000))
  return paths.filter((path) => {
    const found = statsAt(at(path))
    return found !== null && trusts.some((isAsSealed) => isAsSealed(path, found))
  })
}

test('a file that nobody touched need not be read', () => {
  expect(trusted(stampsOf(folder, manifest))).toEqual(paths)
})

test.each([
  ['written again with as many bytes', () => writeFileSync(at('a.html'), '改')],
  [
    'written again, and its time set back',
    () => {
      writeFileSync(at('a.html'), '改')
      utimesSync(at('a.html'), before, before)
    }
  ],
  [
    'another file put in its place, of the same time',
    () => {
      copyFileSync(at('b.html'), at('x'))
      utimesSync(at('x'), before, before)
      renameSync(at('x'), at('a.html'))
    }
  ],
  ['given another name', () => linkSync(at('a.html'), at('x'))]
])('one that was touched must be read: %s', async (_, touch) => {
  const stamps = stampsOf(folder, manifest)
  // The system tells times in steps.
  await setTimeout(20)
  touch()
  expect(trusted(stamps)).toEqual(['b.html', 'c/d.html'])
})

test('what is not as the manifest says, or is not there, is never taken for it', () => {
  writeFileSync(at('a.html'), '改改')
  utimesSync(at('a.html'), before, before)
  rmSync(at('b.html'))
  expect(Object.keys(stampsOf(folder, manifest))).toEqual(['c/d.html'])
})

test('what was written just now could be written again at the same moment', () => {
  utimesSync(at('a.html'), new Date(), new Date())
  expect(Object.keys(stampsOf(folder, manifest))).toEqual(['b.html', 'c/d.html'])
})

test('each is read all the same on one of 32 days', () => {
  const stamps = stampsOf(folder, manifest)
  const days = Array.from({length: 32}, (_, day) => day)
  for (const path of paths)
    expect(days.filter((day) => !trusted(stamps, [day]).includes(path))).toHaveLength(1)
})
