import type {Reader} from '../reader.ts'
import {readMht} from './mht.ts'

/** How a page begins that was saved with its pictures in one file, whatever its name. */
const mime = /^(?:From|Subject|Date|MIME-Version|Content-[\w-]+|Snapshot-[\w-]+):/i

/** Reads a saved web page: its article, with what the site has around it as furniture. */
export const readHtml: Reader = async (file, bytes) => {
  if (mime.test(Buffer.from(bytes.subarray(0, 80)).toString('latin1'))) return readMht(file, bytes)
  const {decodePage} = await import('./charset.ts')
  const decoded = decodePage(bytes)
  if ('rule' in decoded) return decoded
  const {readPage} = await import('./read-page.ts')
  return readPage(decoded)
}
