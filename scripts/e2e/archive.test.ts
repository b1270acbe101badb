import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, describe, expect, inject, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {manifestName} from '../../src/schema/manifest.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import {repository} from '../site/checkout.ts'
import {digestsOf} from './digests-of.ts'
import {archive, corpus, fixture} from './setup.ts'

const {sources} = fixture
const folder = sharedFolder()

describe('the same sources', () => {
  test('give the same bytes again, with several jobs too, and nothing in the checkout changes', async () => {
    const before = changesOfCheckout()
    const samples = inject('samples')
    const again = join(folder, 'again')
    const place = ['--base', samples.base, '--to', again]
    const args = ['--from', sources, ...inject('sampleSettings'), ...place]
    // What the environment says must not get into the pages.
    const environment = {BASE_URL: '/elsewhere/', SITE: 'https://example.org', TZ: 'Asia/Shanghai'}
    expect(archive([...args, '--jobs', '2'], environment).status).toBe(0)
    expect(await differences(again, samples.folder)).toEqual([])
    expect(changesOfCheckout()).toBe(before)
  })

  test.skipIf(!existsSync(corpus))('give the same bytes again when they are real', async () => {
    const again = join(folder, 'real again')
    expect(archive(['--from', corpus, '--to', again]).status).toBe(0)
    expect(await differences(again, inject('real')?.folder ?? '')).toEqual([])
  })
})

describe('broken files among the sources', () => {
  const broken = [
    ['empty.txt', Buffer.alloc(0), 'empty'],
    ['white.txt', Buffer.from(' \n\n\t\n'), 'empty'],
    [
      'photo.txt',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]),
      'not-a-document'
    ],
    ['random.txt', randomBytes(4096), 'failed'],
    ['film.mp4', Buffer.from('甲乙丙'), 'not-a-document'],
    // What editors leave beside a file: all that is in it was made of another.
    ['copy.bak', readFileSync(join(sources, 'budget.txt')), 'not-a-document']
  ] as const
  let result: ReturnType<typeof archive>
  let to = ''

  beforeAll(async () => {
    const mixed = join(folder, '来源 混合')
    to = join(folder, 'mixed')
    await cp(sources, mixed, {recursive: true})
    for (const [name, bytes] of broken) await writeFile(join(mixed, name), bytes)
    const place = ['--base', inject('samples').base, '--to', to]
    result = archive(['--from', mixed, ...inject('sampleSettings'), ...place])
  })

  test('are named with the reason, and the exit status is 1', () => {
    expect(result.status).toBe(1)
    for (const [name] of broken) {
      expect(result.stderr).toMatch(new RegExp(`^${name.replace('.', '\\.')} .*错误`, 'm'))
    }
  })

  test('do not stop the others: all else is as without them', async () => {
    const all = await differences(to, inject('samples').folder)
    const pages = all.filter((path) => path.startsWith('sources/'))
    // Pages that say how many sources there are, too.
    const told = ['about/index.html', 'coverage/index.html', 'data/report.json']
    expect(new Set(all.filter((path) => !pages.includes(path)))).toEqual(
      new Set([manifestName, ...told])
    )
    // Theirs, and the list of all.
    expect(pages).toHaveLength(broken.length + 1)
  })

  test('stand in the report with their status, and nothing is made of them', async () => {
    const reports = JSON.parse(
      await readFile(join(to, 'data/report.json'), 'utf8')
    ) as SourceReport[]
    for (const [name, , status] of broken) {
      const report = reports.find(({file}) => file === name)
      expect(report).toMatchObject({status, documents: []})
      expect(report?.messages).toMatchObject([{severity: 'error'}])
    }
  })

  test('keep a strict archive from being published', () => {
    const strict = join(folder, 'strict')
    const {status} = archive(['--from', join(folder, '来源 混合'), '--to', strict, '--strict'])
    expect(status).toBe(1)
    expect(existsSync(strict)).toBe(false)
  })
})

describe('an archive without settings', () => {
  test('shows nothing of any other archive', async () => {
    const to = join(folder, 'neutral')
    const own = join(folder, 'own')
    await mkdir(own)
    await writeFile(
      join(own, '一.txt'),
      '关于修路的通知\n\n各镇人民政府：\n\n请于本月内完成道路养护。\n'
    )
    expect(archive(['--from', own, '--to', to]).status).toBe(0)
    for (const path of (await digestsOf(to)).keys()) {
      if (!/\.(?:html|json|txt|md)$/.test(path)) continue
      expect([
        path,
        /乌有|虚构|样例|大荒|测试/.exec(await readFile(join(to, path), 'utf8'))
      ]).toEqual([path, null])
    }
  })

  test('is a new one in place of an old one, but never in place of other files', async () => {
    const to = join(folder, 'neutral')
    const own = join(folder, 'own')
    expect(archive(['--from', own, '--to', to]).status).toBe(0)
    const other = join(folder, 'other')
    await mkdir(other)
    await writeFile(join(other, 'letter.txt'), 'mine')
    expect(archive(['--from', own, '--to', other]).status).toBe(2)
    expect(await readdir(other)).toEqual(['letter.txt'])
  })
})

describe('wrong usage', () => {
  test.each([
    ['without sources', []],
    ['without a target', ['--from', sources]],
    ['with a path that is not there', ['--from', '/nowhere/at/all', '--to', '/tmp/x']],
    ['with an unknown option', ['--form', sources, '--to', '/tmp/x']],
    ['with a base that is no path', ['--from', sources, '--to', '/tmp/x', '--base', 'x']],
    ['with a base that goes round', ['--from', sources, '--to', '/tmp/x', '--base', '/a/./b/']],
    ['with an empty path', ['--from', '', '--to', '/tmp/x']],
    ['with no number of jobs', ['--from', sources, '--to', '/tmp/x', '--jobs', '0']]
  ])('%s ends with status 2 and says what is expected', (_, args) => {
    const {status, stderr} = archive(args)
    expect(status).toBe(2)
    expect(stderr).toMatch(/应为|应写明|是不是/)
    expect(stderr).not.toMatch(/Unexpected|Unknown|expected/)
    expect(stderr).not.toMatch(/\n {4}at /)
  })

  test('an empty folder ends with status 2', async () => {
    const empty = join(folder, 'empty')
    await mkdir(empty)
    expect(archive(['--from', empty, '--to', join(folder, 'none')]).status).toBe(2)
  })
})

/** Paths of the files that two folders have not both with the same bytes. */
async function differences(a: string, b: string): Promise<string[]> {
  const [own, other] = [await digestsOf(a), await digestsOf(b)]
  expect(own.size).toBeGreaterThan(0)
  const paths = new Set([...own.keys(), ...other.keys()])
  return [...paths].filter((path) => own.get(path) !== other.get(path))
}

function changesOfCheckout(): string {
  return execFileSync('git', ['status', '--porcelain', '--ignored=no'], {
    cwd: repository,
    encoding: 'utf8'
  })
}

/** Bytes that only look random, always the same. */
function randomBytes(length: number): Buffer {
  const blocks = Array.from({length: Math.ceil(length / 32)}, (_, at) =>
    createHash('sha256').update(String(at)).digest()
  )
  return Buffer.concat(blocks).subarray(0, length)
}
