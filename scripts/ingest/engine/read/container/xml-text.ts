import {strictly} from '../strict.ts'

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // Without a mark, `<?` itself tells.
  ['utf-16le', [0x3c, 0, 0x3f, 0]],
  ['utf-16be', [0, 0x3c, 0, 0x3f]]
]

/**
 * A file of XML as text, without its mark: in the encoding that its mark or its declaration names,
 * else UTF-8. `null` where its bytes are not of that, or nobody knows it.
 */
export function decodeXml(bytes: Uint8Array): string | null {
  const marked = marks.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0]
  const text = strictly(marked ?? declaredEncoding(bytes), bytes)
  return text?.startsWith('\ufeff') ? text.slice(1) : text
}

/** Files say all sorts of names; that of an encoding in two bytes cannot hold where the declaration was read in one. */
function declaredEncoding(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const declared =
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1] ?? 'utf-8'
  return /^(?:utf-?16|ucs)/i.test(declared) ? 'utf-8' : declared
}
