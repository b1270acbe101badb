import type {Manifest} from '../../../src/loader/manifest.ts'
import type {SessionData} from '../../../src/schema/session.ts'

/**
 * The day of each document as a number (20240131, 20240000 where only the year is known, 0 where
 * nothing is), the four bytes of all numbers one behind the other: the low ones first.
 */
export function toDates(entries: Manifest, sessions: ReadonlyMap<string, SessionData>): Uint8Array {
  const bytes = new Uint8Array(4 * entries.length)
  for (const [at, {data}] of entries.entries()) {
    const session = sessions.get(data.session)
    const date = data.date ?? session?.date ?? (session?.year == null ? '' : String(session.year))
    const number = Number(date.replaceAll('-', '').padEnd(8, '0'))
    for (let byte = 0; byte < 4; byte++)
      bytes[byte * entries.length + at] = (number >> (8 * byte)) & 0xff
  }
  return bytes
}
