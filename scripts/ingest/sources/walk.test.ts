import {once} from 'node:events'
import {chmodSync, mkdirSync, realpathSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {dirname, join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {freshFolder} from '../../../src/fixtures/folders.fixture.ts'
import {type FindOptions, findSources} from '../find-sources.ts'
import {createPipe} from './pipe.fixture.ts'

const folder = freshFolder()

describe('what cannot be read as a file is named and left out', () => {
  const posix = process.platform !== 'win32'
  /** Windows and macOS keep no names that are no Unicode, and neither do some disks. */
  const anyBytes = process.platform === 'linux'

  test.skipIf(!posix)('pipes and sockets, wherever they stand', async () => {
    create('a.txt', '2024/b.txt')
    createPipe(join(folder, '2024/管道.txt'))
    const server = createServer().listen(join(folder, 's.txt'))
    await once(server, 'listening')
    expect(await listing([folder])).toEqual([
      ['2024/b.txt', undefined],
      ['2024/管道.txt', 'source-special', '管道（FIFO）'],
      ['a.txt', undefined],
      ['s.txt', 'source-special', '套接字']
    ])
    server.close()
  })

  test.skipIf(!posix)('devices that a link leads to', async () => {
    symlinkSync('/dev/zero', join(folder, 'zero.txt'))
    expect(await listing([folder], {followLinks: true})).toEqual([
      ['zero.txt', 'source-special', '设备']
    ])
  })

  test.skipIf(!posix)('a pipe that is asked for by name', async () => {
    createPipe(join(folder, 'p.txt'))
    expect(await listing([join(folder, 'p.txt')])).toEqual([
      ['p.txt', 'source-special', '管道（FIFO）']
    ])
  })

  test.skipIf(!anyBytes)('folders and files whose names are GBK, by a legible name', async () => {
    create('a.txt', '乌有.txt')
    const [wuyou, zixu] = [Buffer.from('cedad3d0', 'hex'), Buffer.from('d7d3d0e9', 'hex')]
    mkdirSync(below(zixu))
    writeFileSync(Buffer.concat([below(zixu), Buffer.from('/c.txt')]), '')
    writeFileSync(below(Buffer.concat([wuyou, Buffer.from('.txt')])), '')
    expect(await listing([folder])).toEqual([
      ['\\xce\\xda\\xd3\\xd0.txt', 'source-name', '\\xce\\xda\\xd3\\xd0.txt'],
      ['a.txt', undefined],
      ['乌有.txt', undefined],
      ['子虚', 'source-name', '子虚']
    ])
  })

  test.skipIf(!posix)('folders that do not open, and all beside them is found', async () => {
    create('2024/a.txt', '密/b.txt', 'c.txt')
    chmodSync(folder, 0o755)
    chmodSync(join(folder, '密'), 0)
    const found = await asNobody(() => listing([folder]))
    const alone = await asNobody(() => listing([join(folder, '密')]))
    chmodSync(join(folder, '密'), 0o755)
    expect(found).toEqual([
      ['2024/a.txt', undefined],
      ['c.txt', undefined],
      ['密', 'folder-unread', '没有读写权限（EACCES）']
    ])
    expect(alone).toEqual([['密', 'folder-unread', '没有读写权限（EACCES）']])
  })

  test('folders in folders without end', async () => {
    const deep = Array.from({length: 130}, () => 'd').join('/')
    create('a.txt', `${deep}/b.txt`)
    const found = await listing([folder])
    expect(found.map(([, rule]) => rule)).toEqual([undefined, 'folder-deep'])
  })
})

describe('what systems leave in folders is passed over in silence', () => {
  test('at every depth', async () => {
    create('Thumbs.db', '2024/desktop.ini', '2024/~$公报.docx', '2024/公报.docx', '__MACOSX/a.txt')
    expect(await listing([folder])).toEqual([['2024/公报.docx', undefined]])
  })

  test('but what is asked for by name is found', async () => {
    create('Thumbs.db')
    expect(await listing([join(folder, 'Thumbs.db')])).toEqual([['Thumbs.db', undefined]])
  })
})

describe('links', () => {
  const outside = freshFolder()
  beforeEach(() => {
    mkdirSync(join(outside, 'in'))
    writeFileSync(join(outside, 'in/秘.txt'), '')
    writeFileSync(join(outside, '秘.txt'), '')
  })

  test('to outside are named and not followed, to files as to folders', async () => {
    create('a.txt')
    symlinkSync(join(outside, '秘.txt'), join(folder, 'b.txt'))
    symlinkSync(join(outside, 'in'), join(folder, 'c'))
    symlinkSync('..', join(folder, 'd'))
    const found = await findSources([folder])
    expect(found.map(({file, fault}) => [file, fault?.rule])).toEqual([
      ['a.txt', undefined],
      ['b.txt', 'link-outside'],
      ['c', 'link-outside'],
      ['d', 'link-outside']
    ])
    expect(JSON.stringify(found.map(({fault}) => fault))).not.toContain(outside)
  })

  test('a folder beside, whose name only begins alike, is outside', async () => {
    create('in/a.txt', 'inner/b.txt')
    symlinkSync('../inner/b.txt', join(folder, 'in/b.txt'))
    expect(await listing([join(folder, 'in')])).toEqual([
      ['a.txt', undefined],
      ['b.txt', 'link-outside']
    ])
  })

  test('to outside are followed where that is asked for, and known by their own names', async () => {
    create('a.txt')
    symlinkSync(join(outside, '秘.txt'), join(folder, 'b.txt'))
    symlinkSync(join(outside, 'in'), join(folder, 'c'))
    expect(await findSources([folder], {followLinks: true})).toEqual([
      {file: 'a.txt', path: join(folder, 'a.txt')},
      {file: 'b.txt', path: realpathSync(join(outside, '秘.txt'))},
      {file: 'c/秘.txt', path: realpathSync(join(outside, 'in/秘.txt'))}
    ])
  })

  test('from one folder that was asked for into another lead nowhere new', async () => {
    create('one/a.txt', 'two/b.txt')
    symlinkSync('../two', join(folder, 'one/two'))
    expect(await listing(['one', 'two'].map((name) => join(folder, name)))).toEqual([
      ['a.txt', undefined],
      ['b.txt', undefined],
      ['two', 'link-repeated']
    ])
  })

  test('in circles end, and every file is found once by its own path', async () => {
    create('z/a.txt')
    symlinkSync('.', join(folder, 'loop'))
    symlinkSync('..', join(folder, 'z/up'))
    symlinkSync('z', join(folder, 'b'))
    for (const followLinks of [false, true]) {
      expect(await listing([folder], {followLinks})).toEqual([
        ['b', 'link-repeated'],
        ['loop', 'link-repeated'],
        ['z/a.txt', undefined],
        ['z/up', 'link-repeated']
      ])
    }
  })

  test('to what lies inside but was passed over are taken, once', async () => {
    create('.store/a.txt')
    symlinkSync('.store', join(folder, 'b'))
    symlinkSync('.store', join(folder, 'c'))
    expect(await listing([folder])).toEqual([
      ['b/a.txt', undefined],
      ['c', 'link-repeated']
    ])
  })

  test('to nowhere and to themselves are named', async () => {
    symlinkSync('nowhere', join(folder, 'a.txt'))
    symlinkSync('self.txt', join(folder, 'self.txt'))
    expect(await listing([folder], {followLinks: true})).toMatchObject([
      ['a.txt', 'link-broken', expect.stringContaining('ENOENT')],
      ['self.txt', 'link-broken', expect.stringContaining('ELOOP')]
    ])
  })

  test('that are asked for by name are followed', async () => {
    create('one/a.txt')
    symlinkSync(join(folder, 'one'), join(outside, 'two'))
    symlinkSync(join(folder, 'one/a.txt'), join(outside, 'b.txt'))
    expect(await findSources([join(outside, 'two'), join(outside, 'b.txt')])).toEqual([
      {file: 'a.txt', path: realpathSync(join(folder, 'one/a.txt'))},
      {file: 'b.txt', path: realpathSync(join(folder, 'one/a.txt'))}
    ])
  })
})

/** Names, and what is said of those that are left out. */
async function listing(paths: readonly string[], options?: FindOptions) {
  const found = await findSources(paths, options)
  return found.map(({file, fault}) => [
    file,
    fault?.rule,
    ...(fault?.found === undefined ? [] : [fault.found])
  ])
}

/** What the super-user may read anyone else may not, so this is not done as the super-user. */
async function asNobody<Result>(work: () => Promise<Result>): Promise<Result> {
  const user = process.geteuid?.()
  if (user !== 0) return work()
  process.seteuid?.(65_534)
  return work().finally(() => process.seteuid?.(user))
}

/** A path in the folder whose name is bytes. */
function below(name: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), name])
}

function create(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), '')
  }
}
