import {closeSync, openSync, writeFileSync} from 'node:fs'

/** Characters that are written at once. */
const together = 1 << 18

/** Write a file that comes in pieces. */
export function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    let held = ''
    for (const piece of pieces) {
      held += piece
      if (held.length < together) continue
      writeFileSync(file, held)
      held = ''
    }
    writeFileSync(file, held)
  } finally {
    closeSync(file)
  }
}
