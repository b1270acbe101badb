import {deflateSync, gzipSync} from 'node:zlib'
import {afterEach, expect, test, vi} from 'vitest'
import {unpack} from '../../../src/search/exact/unpack.ts'
import {UnpackingAtOnce} from '../../ingest/engine/read/pdf/unpack-at-once.ts'

const bytes = new Uint8Array(new TextEncoder().encode('养老驿站'.repeat(50_000)))

afterEach(() => vi.unstubAllGlobals())

test.each(['the stream of the platform', 'what stands for it where PDF is read'])(
  '%s gives back what was compressed',
  async (stream) => {
    if (stream.startsWith('what')) vi.stubGlobal('DecompressionStream', UnpackingAtOnce)
    expect(await unpack(new Uint8Array(deflateSync(bytes)))).toEqual(bytes)
    expect(await unpack(new Uint8Array(gzipSync(bytes)), 'gzip')).toEqual(bytes)
  }
)

test('what is not compressed is refused', async () => {
  await expect(unpack(Uint8Array.of(1, 2, 3))).rejects.toThrow()
})
