import {spawnSync} from 'node:child_process'
import {readdirSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {sharedFolder} from '../../../src/fixtures/folders.fixture.ts'

const repository = join(import.meta.dirname, '../../..')

const folder = sharedFolder()
beforeAll(() => {
  writeFileSync(join(folder, '通知.txt'), '子虚区人民政府关于修路的通知\n\n现通知如下。\n')
})

test('a trace is printed and nothing is written', () => {
  const before = stampOf(join(repository, 'content'))
  const {status, stdout, stderr} = ingest('--trace', `${join(folder, '通知.txt')}:1`)
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^来源 通知\.txt 第1行\n读入\n {2}.*“子虚区人民政府关于修路的通知”\n/)
  expect(stampOf(join(repository, 'content'))).toEqual(before)
  expect(readdirSync(folder)).toEqual(['通知.txt'])
})

test.each([
  ['no source', '修路.txt', '不在来源之中'],
  ['no such place', '通知.txt:99', '通知.txt 只有']
])('%s is wrong usage', (_, text, reason) => {
  const {status, stdout, stderr} = ingest('--trace', text)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(reason)
})

test('a place may be called by its name', () => {
  const {stdout} = ingest('--trace', '通知.txt:第3行')
  expect(stdout).toMatch(/^来源 通知\.txt 第3行\n读入\n {2}.*“现通知如下。”\n/)
})

test('it comes as text only', () => {
  const {status, stderr} = ingest('--trace', '通知.txt', '--report', 'json')
  expect(status).toBe(2)
  expect(stderr).toContain('--trace 只能是文字')
})

function ingest(...options: string[]) {
  return spawnSync(process.execPath, ['scripts/ingest.ts', folder, ...options], {
    cwd: repository,
    encoding: 'utf8',
    env: {...process.env, INIT_CWD: folder}
  })
}

/** When a folder and each thing in it were last changed. */
function stampOf(path: string): Record<string, number> {
  const names = ['.', ...readdirSync(path)]
  return Object.fromEntries(names.map((name) => [name, statSync(join(path, name)).mtimeMs]))
}
