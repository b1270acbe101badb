import type {Reader} from '../reader.ts'
import {readBytes} from './read-bytes.ts'

/** Reads a web page that was saved with its pictures in one file (MHTML): its first page. */
export const readMht: Reader = async (_, bytes) => {
  const {pageIn} = await import('./mime.ts')
  const page = await pageIn(bytes)
  if ('rule' in page) return isPlainPage(bytes) ? readBytes(bytes) : page
  return readBytes(page.bytes, page.encoding ?? undefined)
}

/** Whether a file is the page alone, whatever its name. */
function isPlainPage(bytes: Uint8Array): boolean {
  return /<(?:html|body|div|table|p)\b/i.test(
    Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  )
}
