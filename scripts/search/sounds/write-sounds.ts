import {createHash} from 'node:crypto'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {deflateSync, gzipSync} from 'node:zlib'
import type {SoundsRoot} from '../../../src/search/sounds/table.ts'
import {createPacks, createPieces} from '../exact/write-packs.ts'
import type {Sounds} from './collect.ts'
import {mergePairs, mergeTexts} from './merge.ts'
import type {Readings} from './readings.ts'
import type {SoundRow} from './pair-rows.ts'
import {toRows} from './rows.ts'

/** Pairs that are looked at of an archive of any size. */
const mostPairs = 250_000
const mostNames = 50_000
const mostPhrases = 50_000
/** Characters of rows that are compressed together. */
const together = {ranged: 2500, files: 20_000}

/** Write what is meant by sounds: `root.bin`, and packs `rows`. */
export function writeSounds(
  folder: string,
  bundles: readonly Sounds[],
  isRanged: boolean,
  readings: Readings
): void {
  const pairs = mergePairs(
    bundles.map((bundle) => bundle.pairs),
    mostPairs
  )
  const names = mergeTexts(
    bundles.map((bundle) => bundle.names),
    mostNames
  )
  const phrases = mergeTexts(
    bundles.map((bundle) => bundle.phrases),
    mostPhrases
  )
  const rows = toRows({pairs, names, phrases}, readings)
  const pieces = toPieces(rows, isRanged ? together.ranged : together.files)
  const version = createHash('sha256').update(pieces.map(({text}) => text).join('\n'))
  const root: SoundsRoot = {
    version: version.digest('hex').slice(0, 16),
    isRanged,
    starts: [],
    lengths: []
  }
  mkdirSync(join(folder, root.version), {recursive: true})
  const packs = (isRanged ? createPacks : createPieces)(join(folder, root.version), 'rows')
  for (const {start, text} of pieces) {
    const bytes = deflateSync(text, {level: 9})
    packs.add(bytes)
    root.starts.push(start)
    root.lengths.push(bytes.length)
  }
  packs.close()
  writeFileSync(join(folder, 'root.bin'), gzipSync(JSON.stringify(root), {level: 9}))
}

/** Rows in order, some of them in a piece. */
function toPieces(rows: readonly SoundRow[], size: number): {start: string; text: string}[] {
  const pieces: {start: string; text: string}[] = []
  let open: string[] = []
  let start = ''
  let length = 0
  const close = () => {
    if (open.length > 0) pieces.push({start, text: open.join('\n')})
    open = []
    length = 0
  }
  for (const [key, value] of rows) {
    if (open.length === 0) start = key
    const row = `${key}\t${value}`
    open.push(row)
    length += row.length
    if (length >= size) close()
  }
  close()
  return pieces
}
