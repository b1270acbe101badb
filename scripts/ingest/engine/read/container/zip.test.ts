import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {encode} from '../encode.fixture.ts'
import {containerLimits} from './limits.ts'
import {isProblem} from './problem.ts'
import {changeEntries, rename, zipOf} from './zip.fixture.ts'
import {openZip, type Zip} from './zip.ts'

test('files are read by their names, in the order of the list', async () => {
  const zip = await open(await zipOf({'OFD.xml': '<a/>', '页/一.xml': '乌有市'}))
  expect(zip.names).toEqual(['OFD.xml', '页/一.xml'])
  expect(await textOf(zip, '页/一.xml')).toBe('乌有市')
  expect(await textOf(zip, '/页/../页/./一.xml')).toBe('乌有市')
  expect(await textOf(zip, 'ofd.XML')).toBe('<a/>')
  expect(await zip.read('二.xml')).toBeNull()
  expect(zip.repeated).toEqual([])
})

describe('names', () => {
  test.each([
    ['GBK without a word', encode('gb18030', '文档.xml'), '文档.xml'],
    ['UTF-8 without a word', Buffer.from('文档.xml'), '文档.xml'],
    ['backslashes', Buffer.from('a\\b.xml'), 'a/b.xml'],
    ['a path from the root', Buffer.from('/a/b.xml'), 'a/b.xml'],
    ['a path that climbs out', Buffer.from('../../etc/b'), 'etc/b'],
    ['a path with detours', Buffer.from('a/./c/../b'), 'a/b']
  ])('%s', async (_, name, expected) => {
    const plain = 'x'.repeat(name.length)
    const zip = await open(rename(await zipOf({[plain]: '甲'}), plain, name))
    expect(zip.names).toEqual([expected])
    expect(await textOf(zip, expected)).toBe('甲')
  })

  test('of files with one name the last is read, and the name is told', async () => {
    const zip = await open(rename(await zipOf({a: '甲', b: '乙'}), 'b', Buffer.from('a')))
    expect(zip.names).toEqual(['a'])
    expect(await textOf(zip, 'a')).toBe('乙')
    expect(zip.repeated).toEqual(['a'])
  })

  test('folders are no files', async () => {
    const zip = await open(rename(await zipOf({ab: ''}), 'ab', Buffer.from('a/')))
    expect(zip.names).toEqual([])
  })
})

describe('problems are data', () => {
  test.each([
    ['no ZIP', Buffer.from('乌有市'), 'damaged'],
    ['nothing', Buffer.alloc(0), 'damaged']
  ])('%s', async (_, bytes, problem) => {
    expect(await openZip(bytes)).toMatchObject({problem})
  })

  test('a list that was cut off', async () => {
    const whole = await zipOf({a: '甲'.repeat(1000)})
    expect(await openZip(whole.subarray(0, whole.length - 30))).toMatchObject({problem: 'damaged'})
  })

  test('a file whose bytes are others', async () => {
    const bytes = await zipOf({a: '甲乙丙丁'.repeat(30)})
    bytes.writeUInt8(bytes.readUInt8(40) ^ 0x55, 40)
    expect(await read(bytes, 'a')).toEqual({problem: 'damaged', found: 'a 残缺'})
  })

  test('a file under a password, and one that is packed in a way nobody knows', async () => {
    const bytes = await zipOf({a: '甲'})
    const locked = changeEntries(bytes, (entry) => entry.writeUInt16LE(1, 8))
    expect(await read(locked, 'a')).toEqual({problem: 'encrypted', found: 'a'})
    const strong = changeEntries(bytes, (entry) => entry.writeUInt16LE(0x40, 8))
    expect(await openZip(strong)).toMatchObject({problem: 'encrypted'})
    const odd = changeEntries(bytes, (entry) => entry.writeUInt16LE(99, 10))
    expect(await read(odd, 'a')).toMatchObject({problem: 'damaged'})
  })
})

describe('bounds', () => {
  test('files', async () => {
    const bytes = await zipOf({a: '', b: '', c: ''})
    expect(await openZip(bytes, {...containerLimits, entries: 2})).toMatchObject({
      problem: 'too-large'
    })
  })

  test('bytes of one file, and of all that are read', async () => {
    const limits = {...containerLimits, entryBytes: 100, totalBytes: 150}
    const zip = await open(await zipOf({a: 'a'.repeat(101), b: 'b'.repeat(100), c: 'cc'}), limits)
    expect(await zip.read('a')).toMatchObject({problem: 'too-large'})
    expect(await textOf(zip, 'b')).toHaveLength(100)
    expect(await zip.read('b')).toMatchObject({problem: 'too-large'})
    expect(await textOf(zip, 'c')).toBe('cc')
  })

  test('a bomb, though it is small enough', async () => {
    const bytes = await zipOf({a: Buffer.alloc(6_000_000)})
    expect(await read(bytes, 'a')).toMatchObject({problem: 'too-large'})
  })

  test('what becomes more than its entry says is not unpacked to its end', async () => {
    const bytes = await zipOf({a: Buffer.alloc(6_000_000)})
    const lying = changeEntries(bytes, (entry) => entry.writeUInt32LE(10, 24))
    expect(await read(lying, 'a')).toMatchObject({problem: 'damaged'})
  })
})

test('whatever the bytes are, nothing is thrown', async () => {
  const whole = await zipOf({'OFD.xml': '<a/>'.repeat(50), '页/一.xml': '乌有市'})
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {maxLength: 6}),
      fc.nat(whole.length),
      async (changes, length) => {
        const bytes = Buffer.from(whole)
        for (const [at, byte] of changes) bytes.writeUInt8(byte, at)
        const zip = await openZip(length % 3 === 0 ? bytes.subarray(0, length) : bytes)
        if (isProblem(zip)) return
        for (const name of zip.names) {
          const read = await zip.read(name)
          expect(read instanceof Uint8Array || isProblem(read)).toBe(true)
        }
      }
    ),
    {numRuns: 200}
  )
})

async function open(bytes: Uint8Array, limits = containerLimits): Promise<Zip> {
  const zip = await openZip(bytes, limits)
  if (isProblem(zip)) throw new Error(zip.found)
  return zip
}

async function read(bytes: Uint8Array, name: string) {
  return await (await open(bytes)).read(name)
}

async function textOf(zip: Zip, name: string): Promise<string> {
  return Buffer.from((await zip.read(name)) as Uint8Array).toString()
}
