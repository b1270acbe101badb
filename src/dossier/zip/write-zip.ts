import {createWriteStream} from 'node:fs'
import {Readable} from 'node:stream'
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
  // What stands in the file is the local time without its zone, so this is the same everywhere.
  const options = {mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true}
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  for (const {name, bytes} of sorted) {
    // One after the other: given their bytes, it would compress all of them at the same time.
    zip.addReadStreamLazy(name, {...options, size: bytes.length}, (give) => {
      give(null, Readable.from([Buffer.from(bytes)]))
    })
  }
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path, {flags: 'wx'}))
}
