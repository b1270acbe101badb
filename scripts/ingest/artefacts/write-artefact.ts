import {createHash} from 'node:crypto'
import {crc32} from 'node:zlib'
import {closeSync, openSync, writeSync} from 'node:fs'
import type {Provenance} from '../../../src/schema/report.ts'
import {sessionSchema} from '../../../src/schema/session.ts'
import {digestOfBlocks} from '../addresses/rename-blocks.ts'
import {frontMatterPieces} from '../../../src/content/documents.ts'
import type {Ingested} from '../ingested.ts'
import {
  format,
  formatLastLine,
  type Identity,
  type Index,
  type Maker,
  type Place
} from './format.ts'
import type {Head} from './head.ts'
import {jsonPieces} from './json-pieces.ts'

/**
 * Write a source and all that comes of it into one file (see {@link Index}), the texts
 * piece by piece.
 *
 * @returns what all need of it
 * @throws the error of `node:fs` where the file cannot be written
 */
export function writeArtefact(
  path: string,
  {report, provenance, documents, sessions}: Ingested,
  source: Uint8Array,
  maker: Maker
): Head {
  const parsed = sessions.map(({id, session}) => ({id, session: sessionSchema.parse(session)}))
  const head: Head = {
    report,
    documents: documents.map(({id, data, body, letters}) => ({
      ...{id, data, letters},
      blocks: digestOfBlocks(body)
    })),
    sessions: parsed.map(({id, session}) => ({
      ...{id, session: {...session, parts: []}},
      hasParts: session.parts.length > 0
    }))
  }
  const identity: Identity = {
    ...maker,
    ...{file: report.file, sha256: report.sha256, note: report.note ?? ''}
  }
  const file = openSync(path, 'w')
  try {
    const out = new Out(file)
    const index: Index = {
      ...{format, identity},
      head: out.add(jsonPieces(head, depthOf(head), 0)),
      provenance: out.add(toJson(provenance)),
      parts: parsed.map(({session}) => out.add([JSON.stringify(session.parts)])),
      documents: documents.map(({data, body}) => ({
        front: out.add(frontMatterPieces(data)),
        body: out.add([body])
      })),
      source: out.addBytes(source)
    }
    out.finish(index)
  } finally {
    closeSync(file)
  }
  return head
}

/** The JSON of a provenance, in pieces: that of a large source would take as much room again. */
function* toJson(provenance: Provenance | null): Generator<string> {
  if (provenance === null) {
    yield 'null\n'
    return
  }
  const {segments, ...rest} = provenance
  yield `${JSON.stringify(rest).slice(0, -1)},"segments":[`
  for (let at = 0; at < segments.length; at += 1024) {
    const json = JSON.stringify(segments.slice(at, at + 1024))
    yield (at === 0 ? '' : ',') + json.slice(1, -1)
  }
  yield ']}\n'
}

/** How deep in a head each message is, and each record; and how many are taken apart. */
const messagesIn = 3
const recordsIn = 5
const many = 1000

function depthOf({documents}: Head): number {
  return documents.some(({data}) => data.records.length > many) ? recordsIn : messagesIn
}

/** So many characters become bytes at a time: those of a long document would be in memory once more. */
const together = 1 << 18
const buffer = Buffer.alloc(3 * together + 3)
/** Bytes that wait to be written: an artefact of a short source goes to its file at once. */
const held = Buffer.alloc(1 << 16)

/** An artefact that is being written. */
class Out {
  readonly #file: number
  readonly #hash = createHash('sha256')
  #crc = 0
  #length = 0
  #held = 0

  constructor(file: number) {
    this.#file = file
  }

  add(texts: Iterable<string>): Place {
    const start = this.#length
    for (const text of texts) this.#write(text)
    return [start, this.#length - start]
  }

  addBytes(bytes: Uint8Array): Place {
    const start = this.#length
    this.#append(bytes)
    return [start, bytes.length]
  }

  finish(index: Index): void {
    const [start] = this.add([`\n${JSON.stringify(index)}\n`])
    const before = held.subarray(0, this.#held)
    this.#digest(before)
    const last = formatLastLine(this.#hash.digest('hex'), this.#crc, start)
    this.#save(Buffer.concat([before, Buffer.from(last)]))
  }

  #write(text: string): void {
    for (let at = 0; at < text.length;) {
      let end = Math.min(at + together, text.length)
      // The halves of a character stay together.
      if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end++
      this.#append(buffer.subarray(0, buffer.write(text.slice(at, end))))
      at = end
    }
  }

  #append(bytes: Uint8Array): void {
    this.#length += bytes.length
    if (this.#held + bytes.length > held.length) {
      const before = held.subarray(0, this.#held)
      this.#held = 0
      this.#digest(before)
      this.#save(before)
    }
    if (bytes.length > held.length) {
      this.#digest(bytes)
      this.#save(bytes)
    } else {
      held.set(bytes, this.#held)
      this.#held += bytes.length
    }
  }

  #digest(bytes: Uint8Array): void {
    this.#hash.update(bytes)
    this.#crc = crc32(bytes, this.#crc)
  }

  #save(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done)
  }
}
