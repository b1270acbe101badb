import {randomBytes} from 'node:crypto'
import {mkdirSync, rmSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {orNull} from '../../../src/text/system-error.ts'
import {placeFile, replaceFile} from '../../ingest/artefacts/place-file.ts'
import {trim} from '../../ingest/artefacts/trim.ts'

/** Parts of earlier runs. Whatever is wrong with it only costs time. */
export interface PartCache<Part> {
  /** Where a part is, or is to be made. */
  pathOf: (digest: string) => string
  /** Have a part there; `null` where it is not known, or not whole. */
  take: (digest: string) => Part | null
  /** Keep the part that was made there. */
  keep: (digest: string) => void
  /** Let go of what was not used for longest, where there is too much. */
  trim: () => void
}

/** Bytes of all parts that are kept. */
const largest = 2_000_000_000

/**
 * @param cache folder of the cache, which need not be there; `null` where nothing is to be kept
 * @param making digest of all that parts are made with
 * @param work folder of this run
 * @param openPart opens a part; `null` where it is not whole
 */
export function openPartCache<Part>(
  cache: string | null,
  making: string,
  work: string,
  openPart: (path: string) => Part | null
): PartCache<Part> {
  const below = cache === null ? null : join(cache, 'search')
  const own = below === null ? null : join(below, making.slice(0, 16))
  const pathOf = (digest: string) => join(work, digest)
  return {
    pathOf,
    take: (digest) => {
      if (own === null) return null
      const kept = join(own, digest)
      return orNull(() => {
        placeFile(kept, pathOf(digest))
        const part = openPart(pathOf(digest))
        if (part === null) rmSync(pathOf(digest))
        const now = new Date()
        if (part !== null) orNull(() => utimesSync(kept, now, now))
        return part
      })
    },
    keep: (digest) => {
      if (own === null) return
      orNull(() => {
        mkdirSync(own, {recursive: true})
        const fresh = join(own, `${randomBytes(8).toString('hex')}.new`)
        replaceFile(pathOf(digest), join(own, digest), fresh)
      })
    },
    trim: () => {
      if (below !== null) trim(below, largest)
    }
  }
}
