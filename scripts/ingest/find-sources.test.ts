import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {findSources} from './find-sources.ts'

const folder = freshFolder()

describe('in a folder', () => {
  test('files are found at every depth and named by their path in it', async () => {
    create('公报.txt', '2024/a.txt', '2024/子虚/b.txt')
    expect(await findSources([folder])).toEqual([
      {file: '2024/a.txt', path: join(folder, '2024/a.txt')},
      {file: '2024/子虚/b.txt', path: join(folder, '2024/子虚/b.txt')},
      {file: '公报.txt', path: join(folder, '公报.txt')}
    ])
  })

  test('the order is that of the characters, on every machine', async () => {
    create('b.txt', 'a.txt', 'B.txt', 'a/z.txt', 'a10.txt', 'a2.txt', '乙.txt', '甲.txt', 'ä.txt')
    const files = (await findSources([folder])).map(({file}) => file)
    expect(files).toEqual([
      ...['B.txt', 'a.txt', 'a/z.txt', 'a10.txt', 'a2.txt', 'b.txt', 'ä.txt', '乙.txt', '甲.txt']
    ])
  })

  test('hidden files and what lies in hidden folders are left out', async () => {
    create('.DS_Store', '.git/config', 'a/.cache/b.txt', 'a/.hidden', 'a/c.txt')
    expect((await findSources([folder])).map(({file}) => file)).toEqual(['a/c.txt'])
  })

  test('files of every format are found: it is not decided here what can be read', async () => {
    create('a.pdf', 'b', 'c.TXT', 'd e.txt')
    expect((await findSources([folder])).map(({file}) => file)).toEqual([
      'a.pdf',
      'b',
      'c.TXT',
      'd e.txt'
    ])
  })

  test('what a browser saved with a page is counted there, and no source', async () => {
    create('通知.html', '通知_files/a.css', '通知_files/b/c.png', '通知_files/附件.docx', '图.png')
    const found = await findSources([folder])
    expect(found.map(({file, parts}) => [file, parts])).toEqual([
      ['图.png', undefined],
      ['通知.html', 2],
      ['通知_files/附件.docx', undefined]
    ])
  })

  test('a folder whose own path has a hidden part is searched all the same', async () => {
    create('.archive/in/a.txt')
    expect((await findSources([join(folder, '.archive/in')])).map(({file}) => file)).toEqual([
      'a.txt'
    ])
  })

  test('nothing is found in an empty one', async () => {
    mkdirSync(join(folder, 'a'))
    expect(await findSources([folder])).toEqual([])
  })

  test('folders are no sources, whatever they are called', async () => {
    mkdirSync(join(folder, 'a.txt'))
    expect(await findSources([folder])).toEqual([])
  })

  test('a link to a file is a source', async () => {
    create('a.txt')
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'))
    expect((await findSources([folder])).map(({file}) => file)).toEqual(['a.txt', 'b.txt'])
  })
})

describe('paths', () => {
  test('a file is known by its name alone', async () => {
    create('2024/a.txt')
    const path = join(folder, '2024/a.txt')
    expect(await findSources([path])).toEqual([{file: 'a.txt', path}])
  })

  test('a hidden file that is asked for by name is found', async () => {
    create('.a.txt')
    expect(await findSources([join(folder, '.a.txt')])).toHaveLength(1)
  })

  test('several paths are one list in order, whichever comes first', async () => {
    create('one/b.txt', 'two/a.txt', 'c.txt')
    const paths = ['two', 'one', 'c.txt'].map((name) => join(folder, name))
    const found = await findSources(paths)
    expect(found.map(({file}) => file)).toEqual(['a.txt', 'b.txt', 'c.txt'])
    expect(await findSources(paths.toReversed())).toEqual(found)
  })

  test('files of one name take as many of their folders into it as tell them apart', async () => {
    create('one/in/a.txt', 'two/in/a.txt', 'two/in/b.txt', 'two/sub/in/a.txt')
    const paths = ['one/in', 'two/in', 'two/sub/in'].map((name) => join(folder, name))
    const found = await findSources(paths)
    expect(found.map(({file}) => file)).toEqual([
      ...['b.txt', 'one/in/a.txt', 'sub/in/a.txt', 'two/in/a.txt']
    ])
    expect(found.map(({path}) => path)).toEqual(
      ['two/in/b.txt', 'one/in/a.txt', 'two/sub/in/a.txt', 'two/in/a.txt'].map((name) =>
        join(folder, name)
      )
    )
  })

  test('a file that several of them lead to is found once', async () => {
    create('one/in/a.txt')
    const paths = ['one', 'one/in', 'one/in/a.txt', 'one/../one'].map((name) => join(folder, name))
    expect((await findSources(paths)).map(({file}) => file)).toEqual(['in/a.txt'])
  })

  test('one that does not exist is an error', async () => {
    await expect(findSources([join(folder, 'nowhere')])).rejects.toThrow('ENOENT')
  })
})

test('the order and the names do not depend on the order of the paths', async () => {
  create('one/in/a.txt', 'one/b.txt')
  const paths = ['one/in', 'one', 'one/b.txt'].map((name) => join(folder, name))
  const found = await findSources(paths)
  expect(found.map(({file}) => file)).toEqual(['b.txt', 'in/a.txt'])
  expect(await findSources(paths.toReversed())).toEqual(found)
})

function create(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), '')
  }
}
