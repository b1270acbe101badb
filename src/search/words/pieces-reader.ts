import type {ReadBytes} from '../exact/lists-reader.ts'
import {type Place, placesOf} from '../exact/places.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** So many bytes that nobody asked for are read rather than asking twice. */
const gap = 8192

interface Asked {
  place: Place
  resolve: (bytes: Bytes) => void
  reject: (error: unknown) => void
}

/**
 * Reads pieces of packs by their numbers: those that are asked for at the same moment and stand
 * near each other with one request.
 *
 * @param name of the packs, with the folder in front
 * @param isRanged whether packs are read in parts; else each piece is a file
 */
export function createPiecesReader(
  name: string,
  lengths: readonly number[],
  isRanged: boolean,
  read: ReadBytes
): (piece: number) => Promise<Bytes> {
  const places = placesOf(lengths)
  let waiting: Asked[] = []
  const flush = () => {
    const runs = isRanged ? joinNear(waiting) : waiting.map((each) => [each])
    waiting = []
    for (const run of runs) void answer(run)
  }
  const answer = async (run: Asked[]) => {
    const {pack = 1, from = 0} = run[0]?.place ?? {}
    const end = Math.max(...run.map(({place}) => place.from + place.length))
    try {
      const bytes = await read(`${name}-${String(pack)}`, from, end - from)
      for (const {place, resolve} of run)
        resolve(bytes.slice(place.from - from, place.from - from + place.length))
    } catch (error) {
      for (const {reject} of run) reject(error)
    }
  }
  return (piece) =>
    new Promise((resolve, reject) => {
      const place = places[piece]
      if (!place) {
        reject(new Error(`Expected piece ${String(piece)} of ${name}`))
        return
      }
      // Pagefind asks for what a term needs in one go, each part a few turns later.
      if (waiting.length === 0) setTimeout(flush)
      waiting.push({place, resolve, reject})
    })
}

/** What is asked for, in runs that are read at once. */
function joinNear(asked: readonly Asked[]): Asked[][] {
  const sorted = [...asked].sort(
    (a, b) => a.place.pack - b.place.pack || a.place.from - b.place.from
  )
  const runs: Asked[][] = []
  let pack = 0
  let end = 0
  for (const each of sorted) {
    const {place} = each
    const run = runs.at(-1)
    if (run && place.pack === pack && place.from - end <= gap) run.push(each)
    else runs.push([each])
    end = place.pack === pack ? Math.max(end, place.from + place.length) : place.from + place.length
    pack = place.pack
  }
  return runs
}
