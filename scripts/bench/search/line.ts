import {closeSync, openSync, readFileSync, readSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'

/** A site that lies in a folder, as if it were on the web. */
export interface Line {
  load: typeof fetch
  /** Bytes and requests since it was last asked. */
  take: () => {bytes: number; requests: number}
}

/** How far and how wide the way to a host is. */
export interface Way {
  /** Milliseconds there and back. */
  latency: number
  /** Bytes in a millisecond, of all requests together. */
  width: number
}

/** 60 ms, 9 Mbit/s. */
export const mobile: Way = {latency: 60, width: 1125}

/** @param way where there is none, files come at once */
export function createLine(folder: string, way: Way | null): Line {
  let taken = {bytes: 0, requests: 0}
  /** Until when the way is full. */
  let full = 0
  const load = async (path: string, {headers = {}}: {headers?: Record<string, string>} = {}) => {
    const [, from, end] = /bytes=(\d+)-(\d+)/.exec(headers.Range ?? '') ?? []
    const bytes = readPart(join(folder, path), Number(from ?? 0), Number(end ?? Infinity))
    const length = bytes?.length ?? 0
    taken.requests++
    taken.bytes += length
    if (way) {
      full = Math.max(full, performance.now() + way.latency) + length / way.width
      await setTimeout(full - performance.now())
    }
    if (bytes === null) return new Response('', {status: 404})
    return new Response(bytes, {status: from === undefined ? 200 : 206})
  }
  return {
    load: load as typeof fetch,
    take: () => {
      const before = taken
      taken = {bytes: 0, requests: 0}
      return before
    }
  }
}

/** The bytes of a file from one place to another; `null` where there is none. */
function readPart(path: string, from: number, end: number): Uint8Array<ArrayBuffer> | null {
  const size = statSync(path, {throwIfNoEntry: false})?.size
  if (size === undefined) return null
  if (from === 0 && end === Infinity) return new Uint8Array(readFileSync(path))
  const bytes = new Uint8Array(Math.max(0, Math.min(size, end + 1) - from))
  const file = openSync(path, 'r')
  try {
    for (let at = 0; at < bytes.length;) at += readSync(file, bytes, at, bytes.length - at, from + at)
  } finally {
    closeSync(file)
  }
  return bytes
}
