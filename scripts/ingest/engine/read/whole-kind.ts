import type {Kind} from './content-kinds.ts'
import {kindOfHead} from './first-bytes.ts'

/** What a file is by all of its bytes: what is in a container tells more than that it is one. */
export function kindOf(bytes: Uint8Array, head: Uint8Array): Kind | null {
  const kind = kindOfHead(head)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (kind === 'zip') return kindOfZip(buffer)
  return kind === 'cfb' ? kindOfCompound(buffer) : kind
}

const parts: readonly (readonly [kind: Kind, name: RegExp])[] = [
  ['ofd', /^\/?ofd\.xml$/i],
  ['docx', /^\/?word\/document\d*\.xml$/i],
  ['xlsx', /^\/?xl\/workbook\.(?:xml|bin)$/i],
  ['pptx', /^\/?ppt\/presentation\.xml$/i]
]

const openDocument: readonly (readonly [kind: Kind, type: RegExp])[] = [
  ['odt', /^application\/vnd\.oasis\.opendocument\.text/],
  ['ods', /^application\/vnd\.oasis\.opendocument\.spreadsheet/],
  ['odp', /^application\/vnd\.oasis\.opendocument\.presentation/],
  ['epub', /^application\/epub\+zip/]
]

/** By a file that only one format has, where its list is whole; else `zip`. */
function kindOfZip(bytes: Buffer): Kind {
  // These formats have a first file that names them, as it is.
  if (bytes.toString('latin1', 30, 38) === 'mimetype') {
    const type = bytes.toString('latin1', 38, 138)
    const found = openDocument.find(([, form]) => form.test(type))
    if (found) return found[0]
  }
  const names = namesIn(bytes)
  return parts.find(([, part]) => names.some((name) => part.test(name)))?.[0] ?? 'zip'
}

/** Names in the list at the end of a ZIP container, as far as it holds. */
function namesIn(bytes: Buffer): string[] {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end === -1 || end + 22 > bytes.length) return []
  const names: string[] = []
  let at = bytes.readUInt32LE(end + 16)
  while (at + 46 <= end && bytes.readUInt32LE(at) === 0x02014b50) {
    const length = bytes.readUInt16LE(at + 28)
    names.push(bytes.toString('latin1', at + 46, at + 46 + length).replaceAll('\\', '/'))
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return names
}

const streams: readonly (readonly [kind: Kind, name: string])[] = [
  ['locked', 'EncryptedPackage'],
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['ppt', 'PowerPoint Document']
]

/** By the name of a stream that only one format has; else `cfb`. */
function kindOfCompound(bytes: Buffer): Kind {
  return streams.find(([, name]) => bytes.includes(Buffer.from(name, 'utf16le')))?.[0] ?? 'cfb'
}
