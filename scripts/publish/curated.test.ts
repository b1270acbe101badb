import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {type Curated, updateCurated} from './curated.ts'
import {withFault} from './faults.fixture.ts'
import {seal} from './seal.ts'
import {stagedIn} from './update.ts'
import {sweep, withWorkFolder} from './work-folder.ts'

const document = (title: string, review = '') =>
  `---\ntitle: "${title}"\n${review}---\n\n<p>${title}</p>\n`
const first = {
  'documents/zixu/2024/a.mdx': document('甲'),
  'documents/zixu/2024/b.mdx': document('乙'),
  'documents/zixu/2024/session.yaml': 'kind: year\n',
  'report.json': '[]'
}
const second = {...first, 'documents/zixu/2024/a.mdx': document('新甲'), 'report.json': '[1]'}

const nothingJoined = {merged: [], conflicts: []}

const folder = freshFolder('memory')
beforeEach(async () => {
  // What could not be removed is said there, many times over.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  write({'archive.yaml': 'name: 我的', 'sources/一.txt': '原件', 'documents/说明.txt': '我的'})
  await update(first)
})
afterEach(() => {
  vi.restoreAllMocks()
})

const theirs = {
  'archive.yaml': 'name: 我的',
  'sources/一.txt': '原件',
  'documents/说明.txt': '我的'
}

test('what ingest made is made anew, and nothing else is touched', async () => {
  expect(await update(second)).toEqual({
    checked: [],
    edited: [],
    unreadable: [],
    unsourced: [],
    ...nothingJoined
  })
  expect(read()).toEqual({...theirs, ...second})
})

test('a document that is made no more goes, but for one that a person has changed', async () => {
  const rest = without(second, 'documents/zixu/2024/a.mdx', 'documents/zixu/2024/b.mdx')
  write({'documents/zixu/2024/b.mdx': document('我改的')})
  expect((await update(rest)).edited).toEqual(['documents/zixu/2024/b.mdx'])
  expect(read()).toEqual({...theirs, ...rest, 'documents/zixu/2024/b.mdx': document('我改的')})
})

describe('a document that a person has checked stays as it is, saved', () => {
  const checked = document('我的甲', 'review: "checked"\n')
  test.each([
    ['as it was', Buffer.from(checked)],
    ['with a byte order mark', Buffer.from(`\ufeff${checked}`)],
    ['as UTF-16', Buffer.from(`\ufeff${checked}`, 'utf16le')],
    ['as UTF-16 without a mark', Buffer.from(checked, 'utf16le')],
    ['with empty lines in front', Buffer.from(`\r\n\n${checked}`)],
    ['with Windows ends of lines', Buffer.from(checked.replaceAll('\n', '\r\n'))],
    ['with other quotes', Buffer.from(checked.replace('"checked"', "'checked'"))],
    ['without quotes', Buffer.from(checked.replace('"checked"', 'checked'))],
    ['with a capital', Buffer.from(checked.replace('"checked"', '"Checked"'))]
  ])('%s', async (_, bytes) => {
    writeFileSync(join(folder, 'documents/zixu/2024/a.mdx'), bytes)
    expect(await update(second)).toEqual({
      checked: ['documents/zixu/2024/a.mdx'],
      edited: [],
      unreadable: [],
      unsourced: [],
      ...nothingJoined
    })
    expect(readFileSync(join(folder, 'documents/zixu/2024/a.mdx'))).toEqual(bytes)
    // And again: it never counts as the program's own.
    await update(second)
    expect(readFileSync(join(folder, 'documents/zixu/2024/a.mdx'))).toEqual(bytes)
  })
})

test.each([
  ['no front matter any more', '随便什么', /a\.mdx:1/],
  ['front matter that is no YAML', '---\nreview: [\n---\n', /a\.mdx:\d/],
  ['bytes that are no text', Buffer.from([0xff, 0x20, 0x81, 0xff]), /a\.mdx/]
])('a document with %s is named, and left', async (_, bytes, name) => {
  writeFileSync(join(folder, 'documents/zixu/2024/a.mdx'), bytes)
  const {unreadable} = await update(second)
  expect(unreadable).toEqual([expect.stringMatching(name)])
  expect(readFileSync(join(folder, 'documents/zixu/2024/a.mdx'))).toEqual(Buffer.from(bytes))
})

test('a document that a person has changed without saying so is named, and left', async () => {
  write({'documents/zixu/2024/a.mdx': document('我改的')})
  expect((await update(second)).edited).toEqual(['documents/zixu/2024/a.mdx'])
  expect(read()['documents/zixu/2024/a.mdx']).toBe(document('我改的'))
})

describe('a document that a person has checked is kept and named, though', () => {
  test('it is made from no source any more; what it is filed under is kept with it', async () => {
    const checked = document('乙', 'session: zixu/2023\nreview: checked\n')
    await update({...first, 'documents/zixu/2023/session.yaml': 'kind: year\n'})
    write({'documents/zixu/2024/b.mdx': checked})
    const rest = without(second, 'documents/zixu/2024/b.mdx')
    expect((await update(rest)).unsourced).toEqual(['documents/zixu/2024/b.mdx'])
    const stays = {
      'documents/zixu/2024/b.mdx': checked,
      'documents/zixu/2023/session.yaml': 'kind: year\n'
    }
    expect(read()).toEqual({...theirs, ...rest, ...stays})
    // And again, as long as it is there.
    expect((await update(rest)).unsourced).toEqual(['documents/zixu/2024/b.mdx'])
    expect(read()).toEqual({...theirs, ...rest, ...stays})
    rmSync(join(folder, 'documents/zixu/2024/b.mdx'))
    await update(rest)
    expect(read()).toEqual({...theirs, ...rest})
  })

  test('it was never made', async () => {
    const checked = document('丙', 'review: checked\n')
    write({'documents/zixu/2023/c.mdx': checked})
    expect((await update(second)).unsourced).toEqual(['documents/zixu/2023/c.mdx'])
    expect(read()).toEqual({...theirs, ...second, 'documents/zixu/2023/c.mdx': checked})
  })
})

test('the ledger is replaced, though a person has changed it', async () => {
  await update({...first, 'addresses.tsv': 'url\n'})
  write({'addresses.tsv': 'url\n/我/的/x/\n'})
  await update({...second, 'addresses.tsv': 'url\n/我/的/x/\n/y/y/y/\n'})
  expect(read()['addresses.tsv']).toBe('url\n/我/的/x/\n/y/y/y/\n')
})

describe('nothing at all is written where', () => {
  test('the records of ingest were changed', async () => {
    write({'report.json': '<<<<<<< HEAD'})
    const before = read()
    await expect(update(second)).rejects.toThrow('report.json')
    expect(read()).toEqual(before)
  })
})

test.each(['fails', 'is the last'] as const)(
  'whatever call to the file system %s, corrections and documents stand',
  async (how) => {
    const checked = {'documents/zixu/2024/b.mdx': document('我的乙', 'review: checked\n')}
    const reset = async () => {
      rmSync(folder, {recursive: true})
      write(theirs)
      await update(first)
      write(checked)
    }
    await reset()
    const {calls} = await withFault(null, () => update(second))
    for (let at = 1; at <= calls; at++) {
      await reset()
      const kind = how === 'fails' ? (at % 2 === 0 ? 'EIO' : 'ENOSPC') : 'kill'
      await withFault({at, kind}, () => update(second))
      expect(read()).toMatchObject({...theirs, ...checked})
      await sweep(folder)
      const stands = read()
      const expected = stands['report.json'] === '[]' ? first : second
      expect([at, stands]).toEqual([at, {...theirs, ...expected, ...checked}])
      await update(second)
      expect([at, read()]).toEqual([at, {...theirs, ...second, ...checked}])
      expect(readdirSync(folder).filter((name) => name.startsWith('.anjuan-'))).toEqual([])
    }
  }
)

/** Make what is given, as ingest does. */
async function update(files: Record<string, string>): Promise<Curated> {
  await sweep(folder)
  return withWorkFolder(folder, async (work) => {
    write(files, stagedIn(work))
    return updateCurated(folder, work, await seal(stagedIn(work), 2))
  })
}

function without(files: Record<string, string>, ...paths: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))
}

function write(files: Record<string, string>, root = folder): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
}

/** The files of the folder by path, but for the manifest and what a run works with. */
function read(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .filter((path) => !path.includes('.anjuan-') && path !== 'anjuan-manifest.json')
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')])
  )
}
