import {writeFile} from 'node:fs/promises'
import {crc32, deflateRawSync} from 'node:zlib'

export interface PackedFile {
  name: string
  bytes: Uint8Array
}

/*
 * A packed file as APPNOTE.TXT of PKWARE has it: each file behind a head, the same heads again as a
 * directory, and where that begins. One at a time and at once: the streams of a library take
 * several times as long for many small files, and the room of all of them.
 */

/**
 * Write files into a packed one, by their names: the same files, the same bytes, on any machine
 * and in any time zone.
 *
 * @throws {RangeError} where there are more than 65,535 files, or 4 GB
 */
export async function writeZip(path: string, files: readonly PackedFile[]): Promise<void> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let length = 0
  for (const {name, bytes} of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const printed = Buffer.from(name)
    const packed = deflateRawSync(bytes)
    const said = describe(printed, bytes, packed)
    directory.push(numbers([4, 0x02_01_4b_50], [2, madeOnUnix]), said, entryEnd(length), printed)
    parts.push(numbers([4, 0x04_03_4b_50]), said, printed, packed)
    length += 4 + said.length + printed.length + packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const count = files.length
  const end = numbers(
    ...([
      [4, 0x06_05_4b_50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count]
    ] as const),
    ...([
      [4, size],
      [4, length],
      [2, 0]
    ] as const)
  )
  await writeFile(path, Buffer.concat([...parts, ...directory, end]), {flag: 'wx'})
}

const version = 20
const madeOnUnix = 0x03_00 | version
/** Names are in UTF-8. */
const flags = 0x08_00
const deflated = 8
/** The first moment that the format knows, without a zone: the same everywhere. */
const [time, day] = [0, (1 << 5) | 1]
const mode = 0o100_644

/** What both heads of a file say of it. */
function describe(name: Uint8Array, bytes: Uint8Array, packed: Uint8Array): Uint8Array {
  return numbers(
    ...([
      [2, version],
      [2, flags],
      [2, deflated],
      [2, time],
      [2, day]
    ] as const),
    ...([
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length]
    ] as const),
    ...([
      [2, name.length],
      [2, 0]
    ] as const)
  )
}

/** What only the directory says: no comment, the first disk, what may be done with it, and where it begins. */
function entryEnd(start: number): Uint8Array {
  return numbers([2, 0], [2, 0], [2, 0], [2, 0], [2, mode], [4, start])
}

/** Numbers with the lowest byte first, each of so many bytes. */
function numbers(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const all = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of values) at = all.writeUIntLE(value, at, bytes)
  return all
}
