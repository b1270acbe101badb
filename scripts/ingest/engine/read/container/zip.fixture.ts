import {buffer} from 'node:stream/consumers'
import {ZipFile} from 'yazl'

/** A ZIP container of texts or bytes by name, in order. */
export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(content as Uint8Array), name, {mtime: new Date(0)})
  }
  zip.end()
  return await buffer(zip.outputStream)
}

/**
 * Give a file of a container another name of as many bytes, in its list and in front of its bytes,
 * as programs do that write no UTF-8; the flag that says UTF-8 goes.
 */
export function rename(zip: Buffer, from: string, to: Uint8Array): Buffer {
  const renamed = Buffer.from(zip)
  for (const [signature, flags, name] of [
    [0x04034b50, 6, 30],
    [0x02014b50, 8, 46]
  ] as const) {
    for (let at = 0; at < renamed.length - name; at++) {
      if (renamed.readUInt32LE(at) !== signature) continue
      if (
        !renamed
          .subarray(at + name)
          .toString('latin1')
          .startsWith(from)
      )
        continue
      renamed.writeUInt16LE(renamed.readUInt16LE(at + flags) & ~0x800, at + flags)
      renamed.set(to, at + name)
    }
  }
  return renamed
}

/** Change the entries of the list of a container: each is given as a view from its signature on. */
export function changeEntries(zip: Buffer, change: (entry: Buffer) => void): Buffer {
  const changed = Buffer.from(zip)
  for (let at = 0; at < changed.length - 46; at++) {
    if (changed.readUInt32LE(at) === 0x02014b50) change(changed.subarray(at))
  }
  return changed
}
