import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, test, vi} from 'vitest'
import {freshFolder} from '../../fixtures/folders.fixture.ts'
import {fromBufferPromise} from 'yauzl'
import {writeZip} from './write-zip.ts'

const folder = freshFolder()
afterEach(() => {
  vi.unstubAllEnvs()
})

const files = [
  {name: 'a/index.html', bytes: Buffer.from('甲'.repeat(1000))},
  {name: 'a/01/index.txt', bytes: Buffer.from('乙')}
]

test('the same files are the same bytes, in any order and time zone', async () => {
  const made: string[] = []
  for (const zone of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
    vi.stubEnv('TZ', zone)
    const path = join(folder, `${String(made.length)}.zip`)
    await writeZip(path, made.length === 1 ? files.toReversed() : files)
    made.push(createHash('sha256').update(readFileSync(path)).digest('hex'))
  }
  expect(new Set(made).size).toBe(1)
})

test('files are there under their names, sorted, and small', async () => {
  const path = join(folder, 'a.zip')
  await writeZip(path, files)
  const bytes = readFileSync(path)
  expect(bytes.length).toBeLessThan(500)
  const zip = await fromBufferPromise(bytes)
  const names: string[] = []
  for await (const {fileName} of zip.eachEntry()) names.push(fileName)
  expect(names).toEqual(['a/01/index.txt', 'a/index.html'])
})
