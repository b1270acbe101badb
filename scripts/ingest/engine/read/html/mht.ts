import type {Finding, Reader, Reading, Refusal} from '../reader.ts'
import {readBytes} from './read-bytes.ts'

/**
 * Reads a web page that was saved with its pictures in one file (MHTML): of its pages, as frames are,
 * the first that holds an article. Where others hold one, too, that is said.
 */
export const readMht: Reader = async (_, bytes) => {
  const {pagesIn} = await import('./mime.ts')
  const pages = await pagesIn(bytes)
  if ('rule' in pages) return isPlainPage(bytes) ? readBytes(bytes) : pages
  let read: Reading | null = null
  let refused: Refusal | null = null
  let others = 0
  for (const {bytes: own, encoding} of pages) {
    const page = await readBytes(own, encoding ?? undefined)
    if ('rule' in page) refused ??= page
    else if (read) others++
    else read = page
  }
  if (read) return others === 0 ? read : {...read, doubts: [...read.doubts, unread(others)]}
  return refused ?? {rule: 'source-not-text', status: 'not-a-document'}
}

function unread(pages: number): Finding {
  return {
    ...{rule: 'reading-doubtful', place: null, found: `存档里另外 ${String(pages)} 个网页（框架）`},
    expected: '其中也有成文的，没有收入'
  }
}

/** Whether a file is the page alone, whatever its name. */
function isPlainPage(bytes: Uint8Array): boolean {
  return /<(?:html|body|div|table|p)\b/i.test(
    Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  )
}
