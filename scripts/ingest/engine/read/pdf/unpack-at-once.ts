import {brotliDecompressSync, gunzipSync, inflateSync} from 'node:zlib'
import {nameReplacements} from './name-replacements.ts'

const known = new Map<string, (bytes: Uint8Array) => Uint8Array>([
  ['deflate', inflateSync],
  ['gzip', gunzipSync],
  ['brotli', brotliDecompressSync]
])

/**
 * Stands for the `DecompressionStream` of the platform where the library is: it gives all in one
 * chunk, at once. For the many small parts of a PDF, the streams cost more than the unpacking.
 */
export class UnpackingAtOnce {
  readonly #unpack: (bytes: Uint8Array) => Uint8Array
  #packed: Uint8Array | null = null

  constructor(format: string) {
    const unpack = known.get(format)
    if (!unpack) throw new TypeError(`Unsupported format: ${format}`)
    this.#unpack = unpack
  }

  readonly writable = {
    getWriter: () => ({
      write: (bytes: Uint8Array) => {
        this.#packed = bytes
        return Promise.resolve()
      },
      close: () => Promise.resolve()
    })
  }

  readonly readable = {
    getReader: () => ({
      read: () =>
        new Promise<{value?: Uint8Array; done: boolean}>((resolve) => {
          const packed = this.#packed
          this.#packed = null
          if (packed === null) resolve({done: true})
          else {
            const value = this.#unpack(packed)
            nameReplacements(value)
            resolve({value, done: false})
          }
        })
    })
  }
}
