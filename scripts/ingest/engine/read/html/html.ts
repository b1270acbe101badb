import type {Reader} from '../reader.ts'

/** Reads a saved web page: its article, with what the site has around it as furniture. */
export const readHtml: Reader = async (_, bytes) => {
  const {decodePage} = await import('./charset.ts')
  const decoded = decodePage(bytes)
  if ('rule' in decoded) return decoded
  const {readPage} = await import('./read-page.ts')
  return readPage(decoded)
}
