import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {promisify} from 'node:util'
import {afterEach, beforeEach, expect, test} from 'vitest'
import yauzl from 'yauzl'
import {writeZip} from './write-zip.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const files = [
  {name: '子虚-2024/index.html', bytes: Buffer.from('<p>修桥。</p>'.repeat(1000))},
  {name: '子虚-2024/README.txt', bytes: Buffer.from('案卷')},
  {name: '子虚-2024/empty', bytes: Buffer.alloc(0)}
]

/** The files of a packed one as another program reads them, in their order; each is checked against its sum. */
async function unpack(path: string): Promise<{name: string; bytes: Buffer; mode: number}[]> {
  const zip = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(path, {
    lazyEntries: true
  })
  const open = promisify<yauzl.Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))
  const found: {name: string; bytes: Buffer; mode: number}[] = []
  await new Promise<void>((resolve, reject) => {
    zip.once('error', reject).once('end', resolve)
    zip.on('entry', (entry: yauzl.Entry) => {
      const take = async () => {
        const bytes = await buffer(await open(entry))
        found.push({name: entry.fileName, bytes, mode: entry.externalFileAttributes >>> 16})
        zip.readEntry()
      }
      take().catch(reject)
    })
    zip.readEntry()
  })
  return found
}

test('files come back by their names, in order of them, as files that all may read', async () => {
  const path = join(folder, 'a.zip')
  await writeZip(path, files)
  const unpacked = await unpack(path)
  expect(unpacked.map(({name}) => name)).toEqual([
    '子虚-2024/README.txt',
    '子虚-2024/empty',
    '子虚-2024/index.html'
  ])
  for (const {name, bytes, mode} of unpacked) {
    expect([name, bytes]).toEqual([name, files.find((file) => file.name === name)?.bytes])
    expect(mode).toBe(0o100_644)
  }
  expect(readFileSync(path).length).toBeLessThan(2000)
})

test('the same files are the same bytes, in whatever order they come', async () => {
  await writeZip(join(folder, 'a.zip'), files)
  await writeZip(join(folder, 'b.zip'), files.toReversed())
  expect(readFileSync(join(folder, 'a.zip'))).toEqual(readFileSync(join(folder, 'b.zip')))
})

test('a file that stands there stays', async () => {
  const path = join(folder, 'a.zip')
  await writeZip(path, files)
  await expect(writeZip(path, [])).rejects.toThrow(/EEXIST/)
  expect(await unpack(path)).toHaveLength(3)
})
