import type {Reading, Refusal} from '../reader.ts'

/**
 * The bytes of a page, decoded and read.
 *
 * @param named the encoding that is named outside of the page
 */
export async function readBytes(bytes: Uint8Array, named?: string): Promise<Reading | Refusal> {
  const {decodePage} = await import('./charset.ts')
  const decoded = decodePage(bytes, named)
  if ('rule' in decoded) return decoded
  const {readPage} = await import('./read-page.ts')
  return readPage(decoded)
}
