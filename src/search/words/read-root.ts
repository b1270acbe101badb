import {unpack} from '../exact/unpack.ts'
import type {Root} from './root.ts'

/** The root, and Pagefind's directory of each bundle. */
export interface ReadRoot {
  root: Root
  metas: Uint8Array<ArrayBuffer>[]
}

/** Read the file `root.bin`. */
export async function readRoot(bytes: Uint8Array<ArrayBuffer>): Promise<ReadRoot> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const root = JSON.parse(await gunzip(bytes.subarray(4, 4 + length))) as Root
  let at = 4 + length
  const metas = root.bundles.map(({meta}) => bytes.subarray(at, (at += meta)))
  return {root, metas}
}

/** The text that was compressed. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder().decode(await unpack(bytes, 'gzip'))
}
