import {looksLikeBinary} from '../first-bytes.ts'
import type {Refusal} from '../reader.ts'

const zipped = '504b0304'
/** How the older files of Office begin; so does one of a newer kind that has a password. */
const compound = 'd0cf11e0a1b11ae1'

/** Why bytes are no file of Office that can be opened; `null` where they may be one. */
export function refuseOther(bytes: Uint8Array): Refusal | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  if (start.startsWith(zipped)) return null
  if (start === compound && holdsEncrypted(bytes)) {
    return {rule: 'source-encrypted', status: 'failed', found: '打开它要密码'}
  }
  const found = looksLikeBinary(bytes.subarray(0, 4096)) ?? '改了扩展名的其他文件'
  return {rule: 'source-not-text', status: 'not-a-document', found}
}

/** Whether a compound file holds a package that is encrypted, by the name of its stream. */
function holdsEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le')
  )
}
