import {most, TooMany} from './limits.ts'
import {unpack} from './unpack.ts'

/** A dictionary before its stream is looked for in so many bytes. */
const longestDictionary = 4000
/** What is smaller does not become large by one filter. */
const small = 4000
/** Filters of pictures. None is decoded here, and one that says it is text may become as large as it likes. */
const pictures = new Set(['DCT', 'JPX', 'JBIG2', 'CCITTFax'])
const isPicture = /\/Subtype\s*\/Image\b/

/**
 * Look at all packed parts of a PDF before the library unpacks any: it does so without bounds. Changes
 * the bytes of pictures, which nothing decodes then.
 *
 * @throws {TooMany} where one becomes larger than may be, or all do
 */
export function boundStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [streams, all, end] = [0, 0, 0]
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (!endsDictionary(file, at)) continue
    if (++streams > most.streams) throw new TooMany(`压缩的部分超过 ${String(most.streams)} 个`)
    const before = file.toString('latin1', Math.max(0, at - longestDictionary), at)
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    const start = lineAfter(file, at)
    if (end <= start) end = file.indexOf('endstream', start)
    const length = (end === -1 ? file.length : end) - start
    const filters = filtersOf(dictionary, file.subarray(start, start + 2))
    if (filters.length === 0 || (length < small && filters.join() === 'Flate')) continue
    if (isPicture.test(dictionary) || filters.some((filter) => pictures.has(filter))) {
      hideFilter(file.subarray(at - dictionary.length, at), dictionary)
      continue
    }
    const size = unpack(file.subarray(start), filters, most.unpacked.one)
    all += size
    if (size > most.unpacked.one || all > most.unpacked.all) {
      const limit = size > most.unpacked.one ? most.unpacked.one : most.unpacked.all
      throw new TooMany(`解压后超过 ${String(limit / 1_000_000)} MB`)
    }
  }
}

/**
 * Take the drawings from fonts whose characters are drawn by the file itself: the library would read
 * those of all characters, and nothing is drawn here.
 */
export function withoutDrawings(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf(drawings); at !== -1; at = file.indexOf(drawings, at + 1)) {
    const start = at + drawings.length
    const [value] = entry.exec(file.toString('latin1', start, start + longestEntry)) ?? []
    if (value !== undefined) file.write(' <<>>'.padEnd(value.length), start, 'latin1')
  }
}

const longestEntry = 20_000
/** What the entry says: a reference, or references by the names of characters. */
const entry = /^(?: \d+ \d+ R|\s*<<[^<>]*>>)(?=[\s/>])/
const drawings = '/CharProcs'

/** Whether a dictionary ends in front of a place: a stream has one. */
function endsDictionary(file: Buffer, at: number): boolean {
  let last = at - 1
  while (last > at - mostSpace && (file[last] ?? 0) <= 32) last--
  return file[last] === 62 && file[last - 1] === 62
}

/** White space between a dictionary and its stream. */
const mostSpace = 100

/** Where the line behind a word begins. */
function lineAfter(file: Buffer, at: number): number {
  let next = at + 6
  while (next < file.length && file[next] !== 10 && file[next] !== 13) next++
  return next + (file[next] === 13 && file[next + 1] === 10 ? 2 : 1)
}

const named = /\/F(?:ilter)?\s{0,9}(?:\[[^\]]{0,300}\]|\/[^\s/<>[\]()]{1,60})/g

/** The names of filters, first that is undone first, without what they all end in. */
function filtersOf(dictionary: string, head: Uint8Array): string[] {
  const value = dictionary.match(named)?.[0].slice(2) ?? ''
  const names = [...value.matchAll(/\/([^\s/<>[\]()]+)/g)].map(([, name = '']) => plain(name))
  if (names.length > 0) return names
  // The name may stand elsewhere: what is packed shows itself.
  const [first = 0, second = 0] = head
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0 ? ['Flate'] : []
}

/** Names may be written shortened, and with their characters as numbers. */
function plain(name: string): string {
  const own = name.replace(/#([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16))
  )
  return shortened[own] ?? own.replace(/Decode$/, '')
}

const shortened: Readonly<Record<string, string>> = {
  ...{Fl: 'Flate', LZW: 'LZW', RL: 'RunLength', A85: 'ASCII85', AHx: 'ASCIIHex'},
  ...{DCT: 'DCT', CCF: 'CCITTFax'}
}

/** Take the filters from a picture: its bytes are what they are. */
function hideFilter(place: Uint8Array, dictionary: string): void {
  for (const {index} of dictionary.matchAll(named)) place[index + 1] = 'x'.charCodeAt(0)
}
