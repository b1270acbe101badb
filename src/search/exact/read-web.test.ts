import {expect, test} from 'vitest'
import {createRangeReader, readFile} from './read-web.ts'

const file = Uint8Array.from({length: 10_000}, (_, at) => at % 251)

/** A host of one file, and what was asked of it; `whole` gives all of it whatever is asked for. */
function createHost(whole: boolean, size = file.length, status = 206) {
  const asked: string[] = []
  const load = (_: string, {headers}: {headers: {Range: string}}) => {
    asked.push(headers.Range)
    const [, from, end] = /^bytes=(\d+)-(\d+)$/.exec(headers.Range) ?? []
    const part = file.slice(Number(from), Number(end) + 1)
    if (status === 404) return Promise.resolve(new Response('', {status}))
    if (!whole) return Promise.resolve(new Response(part, {status}))
    return Promise.resolve(new Response(file, {headers: {'content-length': String(size)}}))
  }
  return {read: createRangeReader('/search', load as unknown as typeof fetch), asked}
}

test('parts near each other that are asked for at the same moment come together', async () => {
  const {read, asked} = createHost(false)
  const parts = await Promise.all([
    ...[read('lists-1', 5000, 10), read('lists-1', 100, 50), read('lists-1', 160, 40)],
    ...[read('lists-1', 120, 5), read('lists-2', 0, 3)]
  ])
  expect(asked.sort()).toEqual(['bytes=0-2', 'bytes=100-199', 'bytes=5000-5009'])
  const expected = [file.slice(5000, 5010), file.slice(100, 150), file.slice(160, 200)]
  expect(parts).toEqual([...expected, file.slice(120, 125), file.slice(0, 3)])
})

test('a small file that comes whole is cut up, and not asked for again', async () => {
  const {read, asked} = createHost(true)
  expect(await read('lists-1', 100, 5)).toEqual(file.slice(100, 105))
  expect(await read('lists-1', 300, 5)).toEqual(file.slice(300, 305))
  expect(asked).toHaveLength(1)
})

test('a large file that comes whole is not read: the host gives no parts', async () => {
  const {read} = createHost(true, 16_000_000)
  await expect(read('lists-1', 100, 5)).rejects.toMatchObject({kind: 'no-range'})
})

test('what is not there, and what is less than was asked for, is an error', async () => {
  await expect(createHost(false, 0, 404).read('lists-1', 0, 5)).rejects.toMatchObject({
    kind: 'missing'
  })
  await expect(createHost(false).read('lists-1', 9_998, 5)).rejects.toMatchObject({kind: 'failed'})
  const load = () => Promise.resolve(new Response('', {status: 503}))
  await expect(readFile('/search/manifest.bin', load)).rejects.toMatchObject({kind: 'failed'})
})
