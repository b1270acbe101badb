/** Bytes as text, or null where they are not wholly of an encoding or are no text. A mark in front is kept. */
export function strictly(encoding: string, bytes: Uint8Array): string | null {
  const text = encoding.startsWith('utf-32')
    ? fromUtf32(encoding, bytes)
    : decodeOrNull(encoding, bytes)
  return text === null || hasControls(text) ? null : text
}

function decodeOrNull(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}

/** The platform has no decoder for it. */
function fromUtf32(encoding: string, bytes: Uint8Array): string | null {
  if (bytes.length % 4 !== 0) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const characters: string[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le')
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
    characters.push(String.fromCodePoint(code))
  }
  return characters.join('')
}

/**
 * Control characters do not occur in text. Tab, line ends and form feeds do, the
 * escape of terminals, and the end of a file at its end.
 */
export function hasControls(text: string): boolean {
  return /[\0-\x08\x0e-\x19\x1c-\x1f]|\x1a(?!\s*$)/.test(text)
}
