import {countHan} from '../../../../../src/text/han.ts'
import {decodeChinese, doubtsOfBytesAnywhere} from '../decode-chinese.ts'
import type {Finding, Refusal} from '../reader.ts'
import {strictly} from '../strict.ts'

/** A page names its encoding among so many bytes. */
const searched = 4096

/** The bytes of a page as text. Where they leave a doubt, the encoding counts that the page names, if it reads so. */
export function decodePage(
  bytes: Uint8Array,
  named: string | null = namedIn(bytes)
): {text: string; encoding: string; doubts: Finding[]} | Refusal {
  const decoded = decodeChinese(bytes)
  if (!('rule' in decoded) && decoded.bad.length > 0) {
    const {text, encoding, doubts, bad} = decoded
    return {text, encoding, doubts: [...doubts, ...doubtsOfBytesAnywhere(text, bad)]}
  }
  // All its characters may be references.
  if ('rule' in decoded && decoded.rule === 'source-not-chinese') {
    const text = strictly('utf-8', bytes)
    return text === null ? decoded : {text, encoding: 'utf-8', doubts: []}
  }
  if (!('rule' in decoded) && decoded.doubts.length === 0) return decoded
  if (named === null || ('rule' in decoded && decoded.rule !== 'source-encoding')) return decoded
  if (!('rule' in decoded) && decoded.encoding === named) return {...decoded, doubts: []}
  const text = strictly(named, bytes)
  if (text === null || countHan(text) === 0) return decoded
  const expected = '网页自己写明的编码，与文字本身所显示的不同'
  const doubt: Finding = {
    rule: 'encoding-doubtful',
    place: null,
    found: named.toUpperCase(),
    expected
  }
  return {text, encoding: named, doubts: 'rule' in decoded ? [] : [doubt]}
}

/** The encoding that a page names, as the platform knows it; `null` where it names none. */
function namedIn(bytes: Uint8Array): string | null {
  const front = Buffer.from(bytes.subarray(0, searched)).toString('latin1')
  for (const tag of front.split(/<meta/i).slice(1)) {
    const name = /charset *= *["']?([\w-]{2,30})/i.exec(tag.split('>', 1)[0] ?? '')?.[1]
    if (name !== undefined) return encodingOf(name)
  }
  return null
}

/** An encoding by any of its names; `null` where the platform knows none of it. */
export function encodingOf(name: string | undefined): string | null {
  if (name === undefined || name === '') return null
  try {
    const {encoding} = new TextDecoder(name)
    // Both are read as what holds them.
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return null
  }
}
