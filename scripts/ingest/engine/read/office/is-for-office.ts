import {kindOfHead} from '../first-bytes.ts'

/** Whether a file may have to be converted, by its first bytes. */
export function isForOffice(head: Uint8Array): boolean {
  const kind = kindOfHead(head)
  if (kind === 'zip') {
    const type = Buffer.from(head.subarray(30, 100)).toString('latin1')
    return /^mimetypeapplication\/vnd\.oasis\.opendocument\.(?:text|spreadsheet)/.test(type)
  }
  return kind === 'cfb' || kind === 'rtf' || kind === 'wordml'
}
