import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {
  findOrRefuse,
  readArchiveOrRefuse,
  readArguments,
  resolvePath,
  UsageError
} from './arguments.ts'

const folder = freshFolder()
beforeEach(() => {
  vi.stubEnv('INIT_CWD', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
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
    [
      'an option that there is not',
      ['--out', 'site'],
      '没有 --out 这个选项，可用的有 --to、--strict'
    ],
    ['one that is nearly right', ['--stirct'], '没有 --stirct 这个选项，是不是 --strict？'],
    ['a short one that there is not', ['-x'], '没有 -x 这个选项，可用的有 --to、--strict'],
    ['an option without its value', ['--to'], '--to 后面没有值，应为 --to 值'],
    ['an empty value', ['--to', ''], '--to 的值是空的，应为 --to 值'],
    ['an empty value behind =', ['--to='], '--to 的值是空的，应为 --to 值'],
    [
      'an option where a value should be',
      ['--to', '--strict'],
      '--to 后面应是它的值，却是“--strict”；若值就是这样，写成 --to=--strict'
    ],
    ['a value where none is meant', ['--strict=no'], '--strict 不带值，却给了“no”；只写 --strict'],
    ['two values for one', ['--to', 'a', '--to', 'b'], '--to 给了两次（“a”和“b”），只能给一次'],
    ['a path where none is meant', ['site'], '不知道“site”是什么：这里只能有选项，没有别的'],
    ['controls', ['\x1b[2J'], '不知道“\\u{1b}[2J”是什么：这里只能有选项，没有别的']
  ])('refuses %s as wrong usage, and says what is meant', (_, args, message) => {
    expect(() => readArguments({args, options})).toThrow(UsageError)
    expect(() => readArguments({args, options})).toThrow(new UsageError(message))
  })

  test('refuses an empty path among others', () => {
    const args = ['a', '']
    expect(() => readArguments({args, options, allowPositionals: true})).toThrow(
      '有一个路径是空的，应为文件夹或文件'
    )
  })

  test('takes a value that looks like an option where it is tied to its own', () => {
    expect(readArguments({args: ['--to=--strict'], options}).values).toEqual({to: '--strict'})
  })

  test('takes several values where several are meant', () => {
    const from = {from: {type: 'string', multiple: true}} as const
    const args = ['--from', 'a', '--from', 'b']
    expect(readArguments({args, options: from}).values).toEqual({from: ['a', 'b']})
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

  test('prints a path without its controls', async () => {
    await expect(findOrRefuse(['\x1b[2J'])).rejects.toThrow(
      /\\u\{1b\}\[2J，应为已有的文件夹或文件$/
    )
  })

  test('lists what cannot be read, so that it is reported', async () => {
    symlinkSync('nowhere', join(folder, 'a.txt'))
    mkdirSync(join(folder, 'in'))
    symlinkSync('../a.txt', join(folder, 'in/b.txt'))
    expect(await findOrRefuse(['in'])).toMatchObject([{file: 'b.txt', fault: {status: 'failed'}}])
  })

  test('follows links out of its folders only if told to', async () => {
    writeFileSync(join(folder, 'a.txt'), '甲')
    mkdirSync(join(folder, 'in'))
    symlinkSync('../a.txt', join(folder, 'in/b.txt'))
    expect(await findOrRefuse(['in'])).toMatchObject([{fault: {rule: 'link-outside'}}])
    expect((await findOrRefuse(['in'], {followLinks: true}))[0]).not.toHaveProperty('fault')
  })

  test('refuses folders without files', async () => {
    mkdirSync(join(folder, 'zixu/2024'), {recursive: true})
    const finding = findOrRefuse(['zixu'])
    await expect(finding).rejects.toBeInstanceOf(UsageError)
    await expect(finding).rejects.toThrow(/zixu 里没有文件，应有来源/)
  })
})

describe('readArchiveOrRefuse', () => {
  test('reads the settings at a path, and neutral ones without', () => {
    writeFileSync(join(folder, 'archive.yaml'), 'name: 乌有市档案\n')
    expect(readArchiveOrRefuse(join(folder, 'archive.yaml')).name).toBe('乌有市档案')
    expect(readArchiveOrRefuse(null).name).toBe('公开档案')
  })

  test.each([
    ['that is not there', null, / 无法读取：没有这个文件或文件夹（ENOENT）$/],
    ['with a setting that there is not', 'nmae: 乌有市\n', /:1 nmae：没有这一项，是不是 name？$/],
    ['that is not YAML', 'name: "乌有市\n', /:2 不是正确的 YAML：引号或括号没有配对/],
    [
      'with a pattern that is none',
      'name: 乌有市\nfurniture:\n  - 第\n  - (\n',
      /:4 furniture\[1\]：不是正确的正则表达式：括号没有配对$/
    ],
    [
      'with a pattern that never ends',
      'furniture:\n  - (a+)+$\n',
      /:2 furniture\[0\]：这个式子遇到某些行会算不完/
    ],
    [
      'with an id of another area',
      'districts:\n  - name: 子虚区\n    id: haidian\n',
      /:3 districts\[0\]\.id：“haidian”是北京市海淀区的地址，换一个$/
    ],
    [
      'with an area below itself',
      'districts:\n  - {id: zixu, name: 子虚区, parent: 子虚区}\n',
      /:2 districts\[0\]\.parent：子虚区属于子虚区/
    ]
  ])('refuses a file %s as wrong usage, and names it', (_, text, message) => {
    const path = join(folder, 'archive.yaml')
    if (text !== null) writeFileSync(path, text)
    expect(() => readArchiveOrRefuse(path)).toThrow(UsageError)
    expect(() => readArchiveOrRefuse(path)).toThrow(path)
    expect(() => readArchiveOrRefuse(path)).toThrow(message)
  })
})
