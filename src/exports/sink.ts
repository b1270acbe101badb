import {createHash} from 'node:crypto'
import {closeSync, openSync, writeSync} from 'node:fs'

/** What is known of a file that was written. */
export interface Written {
  bytes: number
  /** In hexadecimal digits. */
  sha256: string
}

/** A file that is written piece by piece. */
export interface Sink {
  write: (text: string) => void
  /** Bytes that were given to it. */
  size: () => number
  /** Close the file. */
  end: () => Written
}

/** Characters that are written at once. */
const together = 1 << 18

/** Write a file of UTF-8 in pieces, and have its digest without reading it again. */
export function openSink(path: string): Sink {
  const file = openSync(path, 'w')
  const hash = createHash('sha256')
  let held = ''
  let bytes = 0
  const flush = () => {
    const part = Buffer.from(held)
    held = ''
    bytes += part.length
    hash.update(part)
    for (let at = 0; at < part.length;) at += writeSync(file, part, at)
  }
  return {
    write: (text) => {
      held += text
      if (held.length >= together) flush()
    },
    size: () => bytes,
    end: () => {
      flush()
      closeSync(file)
      return {bytes, sha256: hash.digest('hex')}
    }
  }
}
