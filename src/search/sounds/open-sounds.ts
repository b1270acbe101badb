import type {ReadBytes} from '../exact/lists-reader.ts'
import type {Simplify} from '../fold.ts'
import {gunzip} from '../words/read-root.ts'
import {type CountText, createSuggest, type Suggest} from './suggest.ts'
import {createLookUp, type SoundsRoot} from './table.ts'

/** Where suggestions are read from. */
export interface SoundsFiles {
  /** Reads the file `root.bin` whole. */
  file: (name: string) => Promise<Uint8Array<ArrayBuffer>>
  /** Reads parts of the packs: of files, or each a file of its own. */
  bytes: (isRanged: boolean) => ReadBytes
}

/**
 * Open the suggestions of a site. Nothing of them is read before.
 *
 * @param count tells how many passages hold a text
 * @throws where a file cannot be read
 */
export async function openSounds(
  {file, bytes}: SoundsFiles,
  count: CountText,
  simplify: Simplify
): Promise<Suggest> {
  const root = JSON.parse(await gunzip(await file('root.bin'))) as SoundsRoot
  return createSuggest(createLookUp(root, bytes(root.isRanged)), count, simplify)
}
