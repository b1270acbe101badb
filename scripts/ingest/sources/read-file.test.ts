import {createHash} from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  fstatSync,
  openSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {freshFolder} from '../../../src/fixtures/folders.fixture.ts'
import {createPipe} from './pipe.fixture.ts'
import {readFile, readWhole} from './read-file.ts'

const posix = process.platform !== 'win32'
const folder = freshFolder()
let path = ''
beforeEach(() => {
  path = join(folder, 'x')
})

describe('readFile', () => {
  test.each([0, 1, 4096, 4097, 1_000_000, 1_000_001, 3_000_000])(
    'reads a text of %s bytes whole',
    (size) => {
      const content = Buffer.alloc(size, '乌有市')
      writeFileSync(path, content)
      const read = readFile(path, 'a.txt', 3_000_000)
      expect('bytes' in read && Buffer.compare(read.bytes, content)).toBe(0)
    }
  )

  test('a small file is read whatever it is: its reader has more to say of it', () => {
    writeFileSync(path, '%PDF-1.7')
    expect(readFile(path, 'a.pdf', 10)).toHaveProperty('bytes')
  })

  test.each([
    ['its name', 'a.mp4', Buffer.from('乌有市'), {rule: 'source-media', found: '.mp4 文件'}],
    [
      'its first bytes',
      'a.txt',
      Buffer.from('\0\0\0\x18ftypmp42', 'latin1'),
      {rule: 'source-media', found: 'MP4 或 QuickTime 视频'}
    ]
  ])(
    'a large one is judged by %s, and its digest is that of the whole',
    (_, file, start, fault) => {
      const content = Buffer.concat([start, Buffer.alloc(2_500_000, 7)])
      writeFileSync(path, content)
      expect(readFile(path, file, 3_000_000)).toMatchObject({
        fault: {...fault, status: 'not-a-document'},
        sha256: createHash('sha256').update(content).digest('hex')
      })
    }
  )

  test('one that is far too large is not even digested: it is known by its name', () => {
    writeFileSync(path, '')
    // A hole: it takes no room, and would take minutes to read.
    truncateSync(path, 2 ** 40)
    expect(readFile(path, 'a.mp4', 200_000_000)).toMatchObject({
      ...{fault: {rule: 'source-media', status: 'not-a-document'}, sha256: null}
    })
    expect(readFile(path, 'a.txt', 200_000_000)).toEqual({
      fault: {rule: 'source-large', status: 'failed', found: '1099511.6 MB', expected: '200 MB'},
      sha256: null
    })
  })

  test.skipIf(!posix)('a pipe is refused instead of waited for', () => {
    createPipe(path)
    expect(readFile(path, 'a.txt', 10)).toMatchObject({
      fault: {rule: 'source-special', status: 'not-a-document', found: '管道（FIFO）'}
    })
  })

  test.skipIf(!posix)('what has become a link since it was found is not followed', () => {
    writeFileSync(join(folder, '秘.txt'), '乌有市')
    symlinkSync('秘.txt', path)
    expect(readFile(path, 'a.txt', 100)).toMatchObject({
      fault: {
        rule: 'source-unread',
        status: 'failed',
        found: '链接指向自己，或读取前被换成了链接（ELOOP）'
      }
    })
  })

  test.skipIf(!posix)('what may not be read is said', () => {
    writeFileSync(path, '乌有市', {mode: 0})
    // The super-user may read it.
    const user = process.geteuid?.() ?? 0
    if (user === 0) process.seteuid?.(65_534)
    const read = readFile(path, 'a.txt', 10)
    if (user === 0) process.seteuid?.(0)
    expect(read).toMatchObject({
      fault: {rule: 'source-unread', status: 'failed', found: '没有读写权限（EACCES）'}
    })
  })

  test('what is gone is said in words, without where it lay', () => {
    expect(readFile(path, 'a.txt', 10)).toEqual({
      fault: {rule: 'source-unread', status: 'failed', found: '没有这个文件或文件夹（ENOENT）'},
      sha256: null
    })
  })
})

describe('readWhole', () => {
  test.each([
    ['grows', () => appendFileSync(path, '续')],
    ['shrinks', () => truncateSync(path, 3)],
    ['is written anew', () => rewrite()]
  ])('a file that %s while it is read is refused', (_, change) => {
    writeFileSync(path, '乌有市公报')
    const descriptor = openSync(path, 'r')
    const before = fstatSync(descriptor)
    change()
    const read = readWhole(descriptor, before)
    closeSync(descriptor)
    expect(read).toEqual({fault: {rule: 'source-changed', status: 'failed'}, sha256: null})
  })

  test('one that another takes the place of is read as it was', () => {
    writeFileSync(path, '乌有市公报')
    const descriptor = openSync(path, 'r')
    const before = fstatSync(descriptor)
    rmSync(path)
    writeFileSync(path, '子虚区公报')
    const read = readWhole(descriptor, before)
    closeSync(descriptor)
    expect('bytes' in read && Buffer.from(read.bytes).toString()).toBe('乌有市公报')
  })
})

/** Another text of the same length, at another time. */
function rewrite(): void {
  writeFileSync(path, '子虚区公报')
  utimesSync(path, 1, 1)
}
