import {extname} from 'node:path'
import {type Kind, kindNames} from '../content-kinds.ts'
import type {Reading, Refusal} from '../reader.ts'
import {kindOf} from '../whole-kind.ts'
import {compareTexts} from './compare.ts'
import {convertToWord, versionOf} from './convert.ts'
import {findOffice, installCommand} from './find.ts'

/** Endings by which the program tells formats whatever the name of the file is. */
const endings: Partial<Record<Kind, string>> = {
  doc: '.doc',
  rtf: '.rtf',
  odt: '.odt',
  wordml: '.xml'
}

/**
 * Reads documents of other programs through LibreOffice, where it is installed: what it makes of
 * them is a document of Word, whose places these are.
 */
export async function readOffice(file: string, bytes: Uint8Array): Promise<Reading | Refusal> {
  const kind = kindOf(bytes, bytes.subarray(0, 4096))
  if (isLocked(bytes)) {
    return {rule: 'source-encrypted', status: 'failed', found: '打开要密码的 Word 文档'}
  }
  const ending = (kind && endings[kind]) ?? extname(file).toLowerCase()
  const name = kind && endings[kind] ? kindNames[kind] : ending
  const office = findOffice()
  if (office === null) {
    return {rule: 'office-missing', status: 'failed', found: name, expected: installCommand()}
  }
  const version = await versionOf(office)
  const converted = await convertToWord(office, bytes, ending)
  if ('failure' in converted) {
    const {failure} = converted
    return {rule: 'office-failed', status: 'failed', found: version, expected: failure}
  }
  const {readWord} = await import('../word/word.ts')
  const reading = await readWord(file, converted.bytes)
  if ('rule' in reading) return reading
  const said = {rule: 'office-converted', place: null, found: name, expected: version} as const
  return {
    ...reading,
    doubts: [said, ...compareTexts(reading, converted.plain), ...reading.doubts]
  }
}

/** Whether an old document of Word is under a password: its first block, at the start of a sector, says so. */
function isLocked(bytes: Uint8Array): boolean {
  for (let at = 512; at + 12 <= bytes.length; at += 512) {
    if (bytes[at] !== 0xec || bytes[at + 1] !== 0xa5) continue
    return ((bytes[at + 11] ?? 0) & 1) === 1
  }
  return false
}
