import type {ReadBytes} from './lists-reader.ts'

/** Why files of an archive cannot be read. */
export class ReadError extends Error {
  readonly kind: 'missing' | 'no-range' | 'failed'
  constructor(kind: ReadError['kind'], path: string, status: number) {
    super(`${path}: ${kind} (${String(status)})`)
    this.name = 'ReadError'
    this.kind = kind
  }
}

/** What is asked for at the same moment and lies so near is fetched as one. */
const near = 2048
const most = 1 << 20
/** A file that comes whole, because its host gives no parts, is used up to so many bytes. */
const wholeMost = 2 * (1 << 20)

interface Piece {
  from: number
  length: number
  give: (bytes: Uint8Array<ArrayBuffer>) => void
  fail: (error: unknown) => void
}

/** Read parts of the files below an address: those in one file and near each other together. */
export function createRangeReader(base: string, load: typeof fetch = fetch): ReadBytes {
  const waiting = new Map<string, Piece[]>()
  const wholes = new Map<string, Uint8Array<ArrayBuffer>>()
  const fetchRange = async (pack: string, from: number, length: number) => {
    const path = `${base}/${pack}.bin`
    const end = from + length
    const whole = wholes.get(pack)
    if (whole) return whole.slice(from, end)
    const headers = {Range: `bytes=${String(from)}-${String(end - 1)}`}
    // What a browser keeps of a file it gives to one request at a time: others would wait.
    const response = await load(path, {headers, cache: 'no-store'})
    if (response.status === 206) {
      const bytes = new Uint8Array(await response.arrayBuffer())
      if (bytes.length !== length) throw new ReadError('failed', path, response.status)
      return bytes
    }
    if (response.status !== 200) throw errorOf(path, response)
    const size = Number(response.headers.get('content-length') ?? Infinity)
    if (size > wholeMost) {
      await response.body?.cancel()
      throw new ReadError('no-range', path, response.status)
    }
    const bytes = new Uint8Array(await response.arrayBuffer())
    wholes.set(pack, bytes)
    return bytes.slice(from, end)
  }
  const flush = (pack: string) => {
    const pieces = (waiting.get(pack) ?? []).sort((one, other) => one.from - other.from)
    waiting.delete(pack)
    for (const run of runsOf(pieces)) {
      const from = run[0]?.from ?? 0
      const end = Math.max(...run.map((piece) => piece.from + piece.length))
      fetchRange(pack, from, end - from).then(
        (bytes) => {
          for (const piece of run)
            piece.give(bytes.slice(piece.from - from, piece.from - from + piece.length))
        },
        (error: unknown) => {
          for (const piece of run) piece.fail(error)
        }
      )
    }
  }
  return (pack, from, length) =>
    new Promise((give, fail) => {
      const pieces = waiting.get(pack)
      if (pieces) pieces.push({from, length, give, fail})
      else {
        waiting.set(pack, [{from, length, give, fail}])
        // Whatever is asked for now is asked for by then.
        setTimeout(() => flush(pack))
      }
    })
}

function runsOf(sorted: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  let start = 0
  let end = -Infinity
  for (const piece of sorted) {
    const next = Math.max(end, piece.from + piece.length)
    if (piece.from - end > near || next - start > most) {
      runs.push([])
      start = piece.from
    }
    runs.at(-1)?.push(piece)
    end = Math.max(end, piece.from + piece.length)
  }
  return runs
}

/** Read files below an address that are each one piece. */
export function createFileReader(base: string, load: typeof fetch = fetch): ReadBytes {
  return (pack, from) => readFile(`${base}/${pack}/${String(from)}.bin`, load)
}

/** Read a whole file. @throws {ReadError} */
export async function readFile(
  path: string,
  load: typeof fetch = fetch,
  options: RequestInit = {}
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await load(path, options)
  if (!response.ok) throw errorOf(path, response)
  return new Uint8Array(await response.arrayBuffer())
}

function errorOf(path: string, {status}: Response): ReadError {
  return new ReadError(status === 404 ? 'missing' : 'failed', path, status)
}
