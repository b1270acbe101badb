import {crc32, inflateRawSync} from 'node:zlib'
import type {Entry, ZipFile} from 'yauzl'
import {decodeName, resolveName} from './entry-name.ts'
import {type ContainerLimits, containerLimits} from './limits.ts'
import type {Problem} from './problem.ts'

/** A ZIP container whose list of files was read. */
export interface Zip {
  /** Names of its files as {@link resolveName} writes them, in the order of its list. */
  names: readonly string[]
  /** Names that several files have: the last of them is read. */
  repeated: readonly string[]
  /**
   * The bytes of a file, unpacked and checked; a name that is not there is looked for without regard
   * to case. `null` where there is none. What is unpacked counts to the total of the container.
   */
  read: (name: string) => Promise<Uint8Array | Problem | null>
}

/** Open a ZIP container. Never throws: what is wrong with it is a problem. */
export async function openZip(
  bytes: Uint8Array,
  limits: ContainerLimits = containerLimits
): Promise<Zip | Problem> {
  const {fromBufferPromise} = await import('yauzl')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  try {
    const file = await fromBufferPromise(buffer, {decodeStrings: false})
    if (file.entryCount > limits.entries) {
      return tooLarge(`${String(file.entryCount)} 个文件，上限 ${String(limits.entries)}`)
    }
    return toZip(bytes, file, await entriesOf(file), limits)
  } catch (error) {
    return damaged(error)
  }
}

function toZip(
  bytes: Uint8Array,
  file: ZipFile,
  entries: readonly Entry[],
  limits: ContainerLimits
): Zip {
  const byName = new Map<string, Entry>()
  const repeated = new Set<string>()
  for (const entry of entries) {
    const name = nameOf(entry)
    if (name.endsWith('/') || name === '') continue
    if (byName.has(name)) repeated.add(name)
    byName.set(name, entry)
  }
  const byFold = new Map([...byName].map(([name, entry]) => [name.toLowerCase(), entry]))
  let left = limits.totalBytes
  const read: Zip['read'] = async (wanted) => {
    const name = resolveName(wanted)
    const entry = byName.get(name) ?? byFold.get(name.toLowerCase())
    if (!entry) return null
    const problem = refuse(entry, name, left, limits)
    if (problem) return problem
    try {
      const unpacked = await unpack(bytes, file, entry, Math.min(left, limits.entryBytes))
      left -= unpacked.length
      return unpacked
    } catch (error) {
      return damaged(error, name)
    }
  }
  return {names: [...byName.keys()], repeated: [...repeated], read}
}

/** All entries of the list at the end of a container. */
function entriesOf(file: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  return new Promise((resolve, reject) => {
    file.on('error', reject)
    file.on('end', () => {
      resolve(entries)
    })
    file.on('entry', (entry: Entry) => {
      entries.push(entry)
      file.readEntry()
    })
    file.readEntry()
  })
}

/** Folders keep the `/` at their end. */
function nameOf({fileNameRaw, extraFields}: Entry): string {
  // The name in UTF-8 that some programs put beside one in the encoding of their machine.
  const unicode = extraFields.find(({id, data}) => id === 0x7075 && isNameOf(data, fileNameRaw))
  const name = decodeName(unicode ? unicode.data.subarray(5) : fileNameRaw)
  return resolveName(name) + (/[/\\]$/.test(name) ? '/' : '')
}

function isNameOf(data: Buffer, name: Buffer): boolean {
  return data.length > 5 && data[0] === 1 && data.readUInt32LE(1) === crc32(name)
}

/** Why a file cannot be unpacked, by what its entry says. */
function refuse(
  entry: Entry,
  name: string,
  left: number,
  {entryBytes, ratio, freeBytes}: ContainerLimits
): Problem | null {
  const {uncompressedSize: size, compressedSize: packed} = entry
  if (entry.isEncrypted()) return {problem: 'encrypted', found: name}
  if (!entry.canDecodeFileData()) {
    return {
      problem: 'damaged',
      found: `${name} 的压缩方法 ${String(entry.compressionMethod)} 不认识`
    }
  }
  if (size > entryBytes || size > left) return tooLarge(`${name} 解开后有 ${megabytes(size)}`)
  if (size > freeBytes && size > packed * ratio) {
    return tooLarge(`${name} 由 ${megabytes(packed)} 解开成 ${megabytes(size)}`)
  }
  return null
}

/** @throws where its bytes are not what its entry says, be it only that they are more */
async function unpack(
  bytes: Uint8Array,
  file: ZipFile,
  entry: Entry,
  most: number
): Promise<Uint8Array> {
  const {fileDataStart} = await file.readLocalFileHeaderPromise(entry, {minimal: true})
  const end = fileDataStart + entry.compressedSize
  if (end > bytes.length) throw new Error('unexpected end')
  const packed = bytes.subarray(fileDataStart, end)
  const unpacked =
    entry.compressionMethod === 8
      ? inflateRawSync(packed, {
          maxOutputLength: Math.min(most, Math.max(entry.uncompressedSize, 1))
        })
      : packed
  if (unpacked.length !== entry.uncompressedSize) throw new Error('other size')
  if (crc32(unpacked) !== entry.crc32) throw new Error('other checksum')
  return unpacked
}

function tooLarge(found: string): Problem {
  return {problem: 'too-large', found}
}

function damaged(error: unknown, name?: string): Problem {
  const {message} = error as Error
  // Said of an archive whose files and names are under one password.
  if (message.includes('encryption')) return {problem: 'encrypted', found: '全部文件'}
  return {problem: 'damaged', found: name === undefined ? 'ZIP 的目录残缺' : `${name} 残缺`}
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
