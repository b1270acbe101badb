import {createHash, type Hash} from 'node:crypto'
import {closeSync, openSync, writeSync} from 'node:fs'
import type {Ingested} from '../ingested.ts'
import {divide, type Head} from './head.ts'
import {format, type Index} from './index-line.ts'

/**
 * Write all that comes of one source into one file: a line that tells what stands
 * where, the head, the texts one behind the other, and the SHA-256 of all before it.
 *
 * @returns the head
 * @throws the error of `node:fs` where the file cannot be written
 */
export function writeArtefact(path: string, ingested: Ingested): Head {
  const {head, body} = divide(ingested)
  const first = JSON.stringify(head)
  const {provenance, parts, documents} = body
  const index: Index = {
    format,
    head: Buffer.byteLength(first),
    provenance: Buffer.byteLength(provenance),
    parts: parts.map((text) => Buffer.byteLength(text)),
    bodies: documents.map((text) => Buffer.byteLength(text))
  }
  const file = openSync(path, 'w')
  try {
    const hash = createHash('sha256')
    write(file, hash, `${JSON.stringify(index)}\n`)
    for (const text of [first, provenance, ...parts, ...documents]) write(file, hash, text)
    writeAll(file, Buffer.from(`\n${hash.digest('hex')}\n`))
  } finally {
    closeSync(file)
  }
  return head
}

/** So many characters become bytes at a time: those of a long document would be in memory once more. */
const together = 1 << 20

function write(file: number, hash: Hash, text: string): void {
  for (let at = 0; at < text.length;) {
    let end = Math.min(at + together, text.length)
    // The halves of a character stay together.
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end++
    const bytes = Buffer.from(text.slice(at, end))
    hash.update(bytes)
    writeAll(file, bytes)
    at = end
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}
