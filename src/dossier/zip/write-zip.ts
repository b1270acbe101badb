import {createWriteStream} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import {ZipFile} from 'yazl'

export interface PackedFile {
  name: string
  bytes: Uint8Array
}

/**
 * Write files into a packed one, by their names: the same files, the same bytes, on any machine
 * and in any time zone.
 */
export async function writeZip(path: string, files: readonly PackedFile[]): Promise<void> {
  const zip = new ZipFile()
  // Small files gain next to nothing by more. What stands in the file is the local time without its zone, so this is the same everywhere.
  const options = {
    mtime: new Date(1981, 0, 1),
    mode: 0o100644,
    forceDosTimestamp: true,
    compressionLevel: 1
  }
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  for (const {name, bytes} of sorted) zip.addBuffer(Buffer.from(bytes), name, options)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path, {flags: 'wx'}))
}
