import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {manifestName} from '../../src/schema/manifest.ts'
import {repository} from '../site/checkout.ts'
import {copyCheckout} from './copy.ts'
import {archive} from './setup.ts'

const folder = sharedFolder()
const sources = join(folder, '来源')
/** An archive of them. */
const made = join(folder, 'made')
beforeAll(() => {
  mkdirSync(sources)
  for (const at of ['一', '二', '三', '四']) {
    const text = `关于修第${at}座桥的通知\n\n各镇人民政府：\n\n请于本月内修好第${at}座桥。\n`
    writeFileSync(join(sources, `${at}.txt`), text)
  }
  expect(archive(['--from', sources, '--to', made]).status).toBe(0)
})

/** One like it, of its own. @returns its path */
function madeAt(name: string): string {
  const to = join(folder, name)
  cpSync(made, to, {recursive: true})
  return to
}

describe('files that are not of the program', () => {
  test('stay beside an archive that is made anew, and a check names them', () => {
    const to = madeAt('beside')
    expect(verify(to)).toEqual({status: 0, named: []})
    mkdirSync(join(to, '.git'))
    writeFileSync(join(to, '.git/HEAD'), 'ref')
    writeFileSync(join(to, 'CNAME'), 'a.example')
    const {status, stderr} = archive(['--from', sources, '--to', to, '--base', '/x/'])
    expect([status, stderr]).toEqual([0, expect.stringContaining('CNAME')])
    expect(readFileSync(join(to, 'index.html'), 'utf8')).toContain('/x/')
    expect(readFileSync(join(to, 'CNAME'), 'utf8')).toBe('a.example')
    expect(verify(to)).toEqual({status: 1, named: ['多出 .git/HEAD', '多出 CNAME']})
  })

  test('are named by a check with what was changed and lost', () => {
    const to = join(folder, 'beside')
    appendFileSync(join(to, 'index.html'), ' ')
    rmSync(join(to, 'favicon.svg'))
    expect(verify(to).named).toEqual(
      expect.arrayContaining(['改过 index.html', '丢失 favicon.svg'])
    )
    const {status, stderr} = archive(['--from', sources, '--to', to])
    expect([status, stderr]).toEqual([2, expect.stringContaining('index.html')])
  })

  test.each(['来源', '来源/网站', '.'])('are safe from a target at %s', (path) => {
    const before = readdirSync(sources)
    const {status} = archive(['--from', sources, '--to', join(folder, path)])
    expect(status).toBe(2)
    expect(readdirSync(sources)).toEqual(before)
  })
})

test('an archive does not shrink to nothing, or to less than half, unless told to', () => {
  const to = madeAt('shrink')
  const fewer = join(folder, '少')
  mkdirSync(fewer)
  cpSync(join(sources, '一.txt'), join(fewer, '一.txt'))
  const before = readFileSync(join(to, manifestName))
  const refused = archive(['--from', fewer, '--to', to])
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('--allow-shrink')])
  expect(readFileSync(join(to, manifestName))).toEqual(before)
  expect(archive(['--from', fewer, '--to', to, '--allow-shrink']).status).toBe(0)
  expect(readFileSync(join(to, manifestName))).not.toEqual(before)
})

test('sources that change or vanish while the work goes on are published as they were read', async () => {
  const copy = join(folder, '变')
  cpSync(sources, copy, {recursive: true})
  const to = join(folder, 'changed')
  const run = start('archive', ['--from', copy, '--to', to])
  await said(run, '生成页面')
  writeFileSync(join(copy, '一.txt'), '别的')
  rmSync(join(copy, '二.txt'))
  expect(await ended(run)).toBe(0)
  expect(readFileSync(join(to, manifestName))).toEqual(readFileSync(join(made, manifestName)))
})

test('a run that is killed leaves the old archive, and the next one what it should', async () => {
  const to = madeAt('killed')
  const before = readFileSync(join(to, manifestName))
  for (const moment of ['收录', '生成页面', '核对来源', '建立索引']) {
    const run = start('archive', ['--from', sources, '--to', to, '--base', '/x/'])
    await said(run, moment)
    run.kill('SIGKILL')
    await ended(run)
    expect(verify(to)).toEqual({status: 0, named: []})
    expect(readFileSync(join(to, manifestName))).toEqual(before)
  }
  expect(leftoversIn(folder)).not.toEqual([])
  expect(archive(['--from', sources, '--to', to]).status).toBe(0)
  expect(readFileSync(join(to, manifestName))).toEqual(before)
  expect(leftoversIn(folder)).toEqual([])
})

describe('a curated archive', () => {
  let checkout = ''
  const path = (name: string) => join(checkout, name)
  beforeAll(() => {
    checkout = join(folder, '检出')
    copyCheckout(checkout)
    mkdirSync(path('content'))
    cpSync(sources, path('content/sources'), {recursive: true})
    writeFileSync(path('content/archive.yaml'), 'name: 子虚档案\n')
    expect(command('ingest')).toMatchObject({status: 0})
    expect(command('build')).toMatchObject({status: 0})
  })

  test('is built whole, and not at all where a text is not that of its source', () => {
    const before = readFileSync(path(`dist/${manifestName}`))
    const document = documents().at(0) ?? ''
    const text = readFileSync(document, 'utf8')
    writeFileSync(document, text.replaceAll('座桥', '座乔'))
    const {status, stderr} = command('build')
    expect([status, stderr]).toEqual([1, expect.stringContaining('未发布')])
    expect(readFileSync(path(`dist/${manifestName}`))).toEqual(before)
    expect(verify(path('dist'))).toEqual({status: 0, named: []})
    writeFileSync(document, text)
  })

  test('keeps what people changed, and says so', () => {
    const [checked = '', edited = ''] = documents()
    const own = readFileSync(checked, 'utf8').replace('review: "machine"', 'review: checked')
    writeFileSync(checked, `\ufeff${own}`, 'utf16le')
    appendFileSync(edited, '\n')
    const [kept, changed] = [readFileSync(checked), readFileSync(edited)]
    const {status, stderr} = command('ingest')
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/人工校对过的文件 1 份[^]*有人改过/)
    ])
    expect([readFileSync(checked), readFileSync(edited)]).toEqual([kept, changed])
    rmSync(edited)
    expect(command('ingest').status).toBe(0)
    expect(readFileSync(checked)).toEqual(kept)
    expect(existsSync(edited)).toBe(true)
    // What was saved as UTF-16 with a mark is read like any other.
    expect(command('build').status).toBe(0)
  })

  test('is not replaced by what comes of a folder that is nearly empty', () => {
    const before = documents().map((document) => readFileSync(document, 'utf8'))
    const few = join(folder, '空')
    mkdirSync(few)
    writeFileSync(join(few, '空.txt'), '')
    const {status, stderr} = command('ingest', [few])
    expect([status, stderr]).toEqual([1, expect.stringContaining('--allow-shrink')])
    expect(documents().map((document) => readFileSync(document, 'utf8'))).toEqual(before)
    expect(leftoversIn(path('content'))).toEqual([])
  })

  function command(name: string, args: readonly string[] = []) {
    return spawnSync(process.execPath, [path(`scripts/${name}.ts`), ...args], {encoding: 'utf8'})
  }

  function documents(): string[] {
    return readdirSync(path('content/documents'), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => path(`content/documents/${name}`))
  }
})

function verify(path: string): {status: number | null; named: string[]} {
  const program = join(repository, 'scripts/verify.ts')
  const {status, stdout} = spawnSync(process.execPath, [program, path], {encoding: 'utf8'})
  return {status, named: stdout.split('\n').slice(0, -2)}
}

function start(name: string, args: readonly string[]): ChildProcess {
  const program = join(repository, `scripts/${name}.ts`)
  return spawn(process.execPath, [program, ...args], {stdio: ['ignore', 'ignore', 'pipe']})
}

/** Wait until a process has said something. */
function said(run: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = ''
    run.stderr?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      if (printed.includes(words)) resolve()
    })
    run.once('exit', () => reject(new Error(`Expected ${words} in ${printed}`)))
  })
}

function ended(run: ChildProcess): Promise<number | null> {
  if (run.exitCode !== null || run.signalCode !== null) return Promise.resolve(run.exitCode)
  return new Promise((resolve) => run.once('exit', resolve))
}

function leftoversIn(place: string): string[] {
  return readdirSync(place).filter((name) => name.startsWith('.anjuan-'))
}
