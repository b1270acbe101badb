import type {ReadBytes} from '../exact/lists-reader.ts'
import {createPiecesReader} from '../words/pieces-reader.ts'
import {unpack} from '../exact/unpack.ts'

/** What a reader of a table of sounds must know before the first look-up. */
export interface SoundsRoot {
  /** Name of the folder of the packs. */
  version: string
  /** Whether packs are read in parts; else each piece is a file. */
  isRanged: boolean
  /** The key that each piece begins with, and its bytes. */
  starts: string[]
  lengths: number[]
}

/** Rows of a table by their keys; keys that it has not are left out. */
export type LookUp = (keys: Iterable<string>) => Promise<Map<string, string>>

/** @param read reads the packs of sounds; what was read once is kept */
export function createLookUp(root: SoundsRoot, read: ReadBytes): LookUp {
  const {version, isRanged, starts, lengths} = root
  const readPiece = createPiecesReader(`${version}/rows`, lengths, isRanged, read)
  const pieces = new Map<number, Promise<Map<string, string>>>()
  const rowsOf = (piece: number): Promise<Map<string, string>> => {
    const known = pieces.get(piece)
    if (known) return known
    const rows = readPiece(piece).then(readRows)
    pieces.set(piece, rows)
    rows.catch(() => pieces.delete(piece))
    return rows
  }
  return async (keys) => {
    const found = new Map<string, string>()
    await Promise.all(
      Array.from(new Set(keys), async (key) => {
        const piece = lastUpTo(starts, key)
        const value = piece < 0 ? undefined : (await rowsOf(piece)).get(key)
        if (value !== undefined) found.set(key, value)
      })
    )
    return found
  }
}

async function readRows(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, string>> {
  const text = new TextDecoder().decode(await unpack(bytes))
  return new Map(
    text.split('\n').map((row): [string, string] => {
      const [key = '', value = ''] = row.split('\t')
      return [key, value]
    })
  )
}

/** The last of what is sorted that is not behind a key; -1 where all are. */
function lastUpTo(starts: readonly string[], key: string): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? '') <= key) low = middle + 1
    else high = middle
  }
  return low - 1
}
