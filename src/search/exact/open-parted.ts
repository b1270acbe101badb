import type {Engine} from '../engine.ts'
import {createExactEngine, type ExactSources} from './engine.ts'
import type {ReadBytes} from './lists-reader.ts'
import {readManifest} from './manifest.ts'
import {type Opened, openArchive} from './opened.ts'
import {createFileReader, createRangeReader, ReadError, readFile} from './read-web.ts'
import {unpack} from './unpack.ts'

/** What comes from elsewhere, and when it is wanted. */
export interface Parts extends Pick<ExactSources, 'answering'> {
  /** What requests are made with. */
  load?: typeof fetch
  /** What is in `manifest.bin`, where it is known already. */
  manifest?: Uint8Array<ArrayBuffer> | null
}

/**
 * The exact engine of an archive on the web, of parts that need not be there at once. Nothing is
 * loaded before the first query, or before `warm` is called.
 *
 * @param base address of the folder `search/`, without a slash at its end
 */
export function openParted(
  base: string,
  {answering, load = (...request) => fetch(...request), manifest = null}: Parts
): Engine & {warm: () => void} {
  let opening: Promise<Opened> | null = null
  let early = manifest
  const open = () => {
    opening ??= openAt(base, load, early, () => (opening = null))
    early = null
    opening.catch(() => (opening = null))
    return opening
  }
  const traditional = async () => (await import('../traditional.ts')).simplify
  return {
    ...createExactEngine({open, traditional, answering}),
    warm: () => void open().catch(() => undefined)
  }
}

/** @param onGone told where files are gone: the archive is another one by now */
async function openAt(
  base: string,
  load: typeof fetch,
  early: Uint8Array<ArrayBuffer> | null,
  onGone: () => void
): Promise<Opened> {
  // It says where all else is: an old one would lead nowhere.
  const bytes = early ?? (await readFile(`${base}/manifest.bin`, load, {cache: 'no-cache'}))
  const manifest = readManifest(await unpack(bytes))
  const folder = `${base}/${manifest.version}`
  const createReader = manifest.isRanged ? createRangeReader : createFileReader
  const read = createReader(folder, load)
  const watched: ReadBytes = (...place) =>
    read(...place).catch((error: unknown) => {
      if (error instanceof ReadError && error.kind === 'missing') onGone()
      throw error
    })
  return openArchive(manifest, watched, async () =>
    unpack(await readFile(`${folder}/dates.bin`, load))
  )
}
