/** Encoders for tests: the platform only decodes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function utf16le(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'))
}

export function utf16be(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
}

export function utf32le(text: string): Uint8Array {
  const codes = Uint32Array.from(text, (character) => character.codePointAt(0) ?? 0)
  return new Uint8Array(codes.buffer)
}

export function utf32be(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(utf32le(text)).swap32())
}

export function behind(start: readonly number[], bytes: Uint8Array): Uint8Array {
  return Uint8Array.of(...start, ...bytes)
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** A text in an encoding of one and two bytes; its table is read out of the platform's decoder. */
export function encode(encoding: string, text: string): Uint8Array {
  const table = tables.get(encoding) ?? readTable(encoding)
  tables.set(encoding, table)
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character)
      if (bytes) return bytes
      const four = encoding === 'gb18030' ? inFourBytes().get(character) : undefined
      if (!four) throw new Error(`Unexpected “${character}”, expected one that ${encoding} has`)
      return four
    })
  )
}

let four: ReadonlyMap<string, readonly number[]> | null = null

/** What GB18030 has in four bytes, of the characters that are one unit of UTF-16. */
function inFourBytes(): ReadonlyMap<string, readonly number[]> {
  if (four) return four
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, number[]>()
  for (let at = 0; at < 39_420; at++) {
    const bytes = [
      ...[0x81 + Math.floor(at / 12_600), 0x30 + (Math.floor(at / 1260) % 10)],
      ...[0x81 + (Math.floor(at / 10) % 126), 0x30 + (at % 10)]
    ]
    table.set(decoder.decode(Uint8Array.from(bytes)), bytes)
  }
  return (four = table)
}

function readTable(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  for (let lead = 0; lead < 0x80; lead++) table.set(String.fromCharCode(lead), [lead])
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) {
        table.set(character, [lead, trail])
      }
    }
  }
  return table
}
