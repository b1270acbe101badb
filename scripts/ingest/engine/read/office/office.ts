import {extname} from 'node:path'
import {type Kind, kindNames} from '../content-kinds.ts'
import type {Reading, Refusal} from '../reader.ts'
import {kindOf} from '../whole-kind.ts'
import {compareTexts} from './compare.ts'
import {convert, type Target, versionOf} from './convert.ts'
import {findOffice, installCommand} from './find.ts'

/** By which ending the program tells a format whatever the name of the file is, and what it is converted to. */
const ways: Partial<Record<Kind, readonly [ending: string, target: Target]>> = {
  doc: ['.doc', 'docx'],
  rtf: ['.rtf', 'docx'],
  odt: ['.odt', 'docx'],
  wordml: ['.xml', 'docx'],
  xls: ['.xls', 'xlsx'],
  ods: ['.ods', 'xlsx']
}
const sheets: ReadonlySet<string> = new Set(['.xls', '.xlt', '.et', '.ett', '.ods'])

/**
 * Reads files of other programs through LibreOffice, where it is installed: what it makes of them is
 * a document of Word or a workbook of Excel, whose places these are.
 */
export async function readOffice(file: string, bytes: Uint8Array): Promise<Reading | Refusal> {
  if (isLocked(bytes)) {
    return {rule: 'source-encrypted', status: 'failed', found: '打开要密码的 Word 文档'}
  }
  const own = extname(file).toLowerCase()
  const kind = kindOf(bytes, bytes.subarray(0, 4096))
  const known = kind === null ? undefined : ways[kind]
  const [ending, target] = known ?? [own, sheets.has(own) ? 'xlsx' : 'docx']
  const name = known && kind !== null ? kindNames[kind] : ending
  const office = findOffice()
  if (office === null) {
    return {rule: 'office-missing', status: 'failed', found: name, expected: installCommand(target)}
  }
  const version = await versionOf(office)
  const converted = await convert(office, bytes, ending, target)
  if ('failure' in converted) {
    const {failure} = converted
    return {rule: 'office-failed', status: 'failed', found: version, expected: failure}
  }
  const reading = await readConverted(file, converted.bytes, target)
  if ('rule' in reading) return reading
  const said = {rule: 'office-converted', place: null, found: name, expected: version} as const
  const compared = target === 'docx' ? compareTexts(reading, converted.plain) : []
  return {...reading, doubts: [said, ...compared, ...reading.doubts]}
}

async function readConverted(
  file: string,
  bytes: Uint8Array,
  target: Target
): Promise<Reading | Refusal> {
  if (target === 'docx') return await (await import('../word/word.ts')).readWord(file, bytes)
  return await (await import('../sheet/workbook.ts')).readWorkbook(file, bytes)
}

/** Whether an old document of Word is under a password: its first block, at the start of a sector, says so. */
function isLocked(bytes: Uint8Array): boolean {
  for (let at = 512; at + 12 <= bytes.length; at += 512) {
    if (bytes[at] !== 0xec || bytes[at + 1] !== 0xa5) continue
    return ((bytes[at + 11] ?? 0) & 1) === 1
  }
  return false
}
