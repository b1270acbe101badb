import {createListsReader, type ListsReader, type ReadBytes} from './lists-reader.ts'
import type {Manifest} from './manifest.ts'
import {roomOf} from './room.ts'

/** An archive that is ready to be searched. */
export interface Opened {
  manifest: Manifest
  /** The first passage of each document, and behind the last one how many numbers there are. */
  starts: Uint32Array
  documentOf: (passage: number) => number
  lists: ListsReader
  read: ReadBytes
  /** The day of each document as a number, 20240131; 0 where it is not known. */
  dates: () => Promise<Uint32Array>
}

/** @param readDates gives the bytes of the days of all documents */
export function openArchive(
  manifest: Manifest,
  read: ReadBytes,
  readDates: () => Promise<Uint8Array>
): Opened {
  const documents = manifest.passages.length
  const starts = new Uint32Array(documents + 1)
  for (const [document, count] of manifest.passages.entries())
    starts[document + 1] = (starts[document] ?? 0) + roomOf(count)
  const owners = new Uint32Array(starts[documents] ?? 0)
  for (let document = 0; document < documents; document++)
    owners.fill(document, starts[document], starts[document + 1])
  let dates: Promise<Uint32Array> | null = null
  return {
    manifest,
    starts,
    documentOf: (passage) => owners[passage] ?? 0,
    lists: createListsReader(manifest, read),
    read,
    dates: () => {
      dates ??= readDates().then((bytes) => datesOf(bytes, documents))
      dates.catch(() => (dates = null))
      return dates
    }
  }
}

/** See `toDates`. */
function datesOf(bytes: Uint8Array, documents: number): Uint32Array {
  return Uint32Array.from({length: documents}, (_, at) =>
    [0, 1, 2, 3].reduce(
      (sum, byte) => sum + (bytes[byte * documents + at] ?? 0) * 2 ** (8 * byte),
      0
    )
  )
}
