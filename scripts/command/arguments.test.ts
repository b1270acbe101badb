import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {Failure} from '../failure.ts'
import {
  findOrRefuse,
  readArchiveOrRefuse,
  readArguments,
  readCount,
  resolvePath,
  runCommand,
  UsageError
} from './arguments.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arguments-'))
  vi.stubEnv('INIT_CWD', folder)
})
afterEach(() => {
  rmSync(folder, {recursive: true})
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('runCommand', () => {
  const before = {argv: process.argv, code: process.exitCode}
  afterEach(() => {
    process.argv = before.argv
    process.exitCode = before.code
  })

  test.each([0, 1, 2])('ends with the status %s that the work ends with', async (status) => {
    expect(await run([], () => Promise.resolve(status))).toEqual({out: '', err: '', status})
  })

  test.each([['--help'], ['-h'], ['--from', 'x', '--help']])(
    'prints its help for %s, and does nothing',
    async (...given) => {
      const main = vi.fn(() => Promise.resolve(1))
      const {out} = await run(given, main)
      expect(out).toBe('用法：npm run archive\n')
      expect(main).not.toHaveBeenCalled()
    }
  )

  test('says of wrong usage what is wrong, and where help is', async () => {
    const main = () => Promise.reject(new UsageError('Missing --from PATH'))
    expect(await run([], main)).toEqual({
      out: '',
      err: 'Missing --from PATH\n用法见 --help\n',
      status: 2
    })
  })

  test('says of work that failed why, without a stack', async () => {
    const main = () => Promise.reject(new Failure('正文与来源不一致'))
    expect(await run([], main)).toEqual({out: '', err: '正文与来源不一致\n', status: 1})
  })

  test('lets a fault of ours through as it is', async () => {
    const fault = new TypeError('x is not a function')
    await expect(run([], () => Promise.reject(fault))).rejects.toBe(fault)
  })
})

describe('readArguments', () => {
  const options = {to: {type: 'string'}, strict: {type: 'boolean'}} as const

  test('reads options and paths', () => {
    const args = ['--to', 'site', '--strict', 'a', 'b']
    const {values, positionals} = readArguments({args, options, allowPositionals: true})
    expect(values).toEqual({to: 'site', strict: true})
    expect(positionals).toEqual(['a', 'b'])
  })

  test.each([
    ['an option that there is not', ['--out', 'site'], /--out/],
    ['an option without its value', ['--to'], /--to/],
    ['a value where none is meant', ['--strict=no'], /--strict/],
    ['a path where none is meant', ['site'], /site/]
  ])('refuses %s as wrong usage, and names it', (_, args, message) => {
    expect(() => readArguments({args, options})).toThrow(UsageError)
    expect(() => readArguments({args, options})).toThrow(message)
  })
})

test('paths are meant from where npm was started', () => {
  expect(resolvePath('sources')).toBe(join(folder, 'sources'))
  expect(resolvePath('../x')).toBe(resolve(folder, '../x'))
  expect(resolvePath('/srv/sources')).toBe('/srv/sources')
  vi.stubEnv('INIT_CWD', undefined)
  expect(resolvePath('sources')).toBe(resolve('sources'))
})

describe('findOrRefuse', () => {
  test('finds the files of folders and files', async () => {
    mkdirSync(join(folder, 'zixu'))
    writeFileSync(join(folder, 'zixu/b.txt'), '乙')
    writeFileSync(join(folder, 'a.txt'), '甲')
    expect(await findOrRefuse(['zixu', 'a.txt'])).toEqual([
      {path: join(folder, 'a.txt'), file: 'a.txt'},
      {path: join(folder, 'zixu/b.txt'), file: 'b.txt'}
    ])
  })

  test('refuses a path that there is not, and names it in full', async () => {
    writeFileSync(join(folder, 'a.txt'), '甲')
    const finding = findOrRefuse(['a.txt', 'zixv'])
    await expect(finding).rejects.toBeInstanceOf(UsageError)
    await expect(finding).rejects.toThrow(join(folder, 'zixv'))
  })

  test('refuses folders without files', async () => {
    mkdirSync(join(folder, 'zixu/2024'), {recursive: true})
    const finding = findOrRefuse(['zixu'])
    await expect(finding).rejects.toBeInstanceOf(UsageError)
    await expect(finding).rejects.toThrow(/No files in .*zixu, expected sources/)
  })
})

describe('readArchiveOrRefuse', () => {
  test('reads the settings at a path, and neutral ones without', () => {
    writeFileSync(join(folder, 'archive.yaml'), 'name: 乌有市档案\n')
    expect(readArchiveOrRefuse(join(folder, 'archive.yaml')).name).toBe('乌有市档案')
    expect(readArchiveOrRefuse(null).name).toBe('公开档案')
  })

  test.each([
    ['that is not there', null, /ENOENT/],
    ['with a setting that there is not', 'nmae: 乌有市\n', /nmae/],
    ['that is not YAML', 'name: "乌有市\n', /./]
  ])('refuses a file %s as wrong usage, and names it', (_, text, message) => {
    const path = join(folder, 'archive.yaml')
    if (text !== null) writeFileSync(path, text)
    expect(() => readArchiveOrRefuse(path)).toThrow(UsageError)
    expect(() => readArchiveOrRefuse(path)).toThrow(path)
    expect(() => readArchiveOrRefuse(path)).toThrow(message)
  })
})

describe('readCount', () => {
  test.each([
    ['1', 1],
    ['8', 8],
    ['10', 10],
    ['999999', 999_999]
  ])('reads %s', (text, count) => {
    expect(readCount('jobs', text)).toBe(count)
  })

  test.each(['0', '-1', '1.5', '1e3', '08', ' 2', '', '二', '8 ', '10000000', 'Infinity'])(
    'refuses %j, and names the option',
    (text) => {
      expect(() => readCount('jobs', text)).toThrow(UsageError)
      expect(() => readCount('jobs', text)).toThrow(`Unexpected \`${text}\` for --jobs, expected`)
    }
  )
})

/** Run a command as a process of its own would. */
async function run(args: readonly string[], main: () => Promise<number>) {
  let out = ''
  let err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true))
  process.argv = ['node', 'archive.ts', ...args]
  await runCommand('\n用法：npm run archive\n', main).finally(() => vi.restoreAllMocks())
  return {out, err, status: process.exitCode}
}
