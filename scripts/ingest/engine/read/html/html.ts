import type {Reader} from '../reader.ts'
import {readMht} from './mht.ts'
import {readBytes} from './read-bytes.ts'

/** How a page begins that was saved with its pictures in one file, whatever its name. */
const mime = /^(?:From|Subject|Date|MIME-Version|Content-[\w-]+|Snapshot-[\w-]+):/i

/** Reads a saved web page: its article, with what the site has around it as furniture. */
export const readHtml: Reader = (file, bytes) => {
  const head = Buffer.from(bytes.subarray(0, 80)).toString('latin1')
  return mime.test(head) ? readMht(file, bytes) : readBytes(bytes)
}
