import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {manifestName} from '../../src/schema/manifest.ts'
import {formatManifest} from './manifest.ts'
import {markOf} from './mark-of.ts'
import {seal} from './seal.ts'
import {write} from './publish.fixture.ts'

const folder = freshFolder('memory')
const markAt = (path: string) => markOf(join(folder, path))

test('each file is named with its mark, whether it is new or was kept', async () => {
  write(folder, {'新.html': '新', '旧/a.html': '旧'})
  const marks = {'旧/a.html': markAt('旧/a.html')}
  const manifest = await seal(folder, 2, new Map(Object.entries(marks)))
  expect(manifest).toEqual({
    ...{format: 'anjuan', version: 1, documents: 2},
    files: {...marks, '新.html': markAt('新.html')}
  })
  expect(readFileSync(join(folder, manifestName), 'utf8')).toBe(formatManifest(manifest))
})

test('what was kept and is not part of the folder any more is not named', async () => {
  write(folder, {'新.html': '新'})
  const kept = new Map([['走了.html', markAt('新.html')]])
  expect(Object.keys((await seal(folder, 1, kept)).files)).toEqual(['新.html'])
})

test('a kept file that somebody changes while the run goes on is refused by name', async () => {
  write(folder, {'旧.html': '旧'})
  const kept = new Map([['旧.html', markAt('旧.html')]])
  writeFileSync(join(folder, '旧.html'), '改')
  await expect(seal(folder, 1, kept)).rejects.toThrow(/现有档案的 旧\.html 在运行期间被改过/)
})
