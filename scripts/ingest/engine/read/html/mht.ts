import type {Reader} from '../reader.ts'

/** Reads a web page that was saved with its pictures in one file (MHTML): its first page. */
export const readMht: Reader = async (_, bytes) => {
  const {pageIn} = await import('./mime.ts')
  const page = await pageIn(bytes)
  if ('rule' in page) return page
  const {decodePage} = await import('./charset.ts')
  const decoded = decodePage(page.bytes, page.encoding ?? undefined)
  if ('rule' in decoded) return decoded
  const {readPage} = await import('./read-page.ts')
  return readPage(decoded)
}
