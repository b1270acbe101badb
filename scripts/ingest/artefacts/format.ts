/** Changes with the form of the file. */
export const format = 'anjuan-artefact-2'

/** By what something was made, as digests. */
export interface Maker {
  program: string
  settings: string
}

/** All that an artefact depends on: the same identity gives the same bytes. */
export interface Identity extends Maker {
  /** Path that the archive knows the source by. */
  file: string
  /** Of the bytes of the source. */
  sha256: string
  /** Of what people noted of it; empty where they did not. */
  note: string
}

/** Where a text stands, in bytes. */
export type Place = readonly [start: number, length: number]

/**
 * What an artefact is, and what stands where in it. It stands behind the texts, as a line
 * of JSON; the last line is the SHA-256 of all before it and where the index begins.
 */
export interface Index {
  format: typeof format
  identity: Identity
  head: Place
  provenance: Place
  /** The parts of each session. */
  parts: Place[]
  /** The file of each document: the front matter, and the body below it. */
  documents: {front: Place; body: Place}[]
  /** The source, as its bytes were read. */
  source: Place
}

export function formatLastLine(sha256: string, start: number): string {
  return `${sha256} ${String(start)}\n`
}

/** The last line, where a text ends with one. */
export function parseLastLine(
  text: string
): {sha256: string; start: number; length: number} | null {
  const last = text.slice(text.lastIndexOf('\n', text.length - 2) + 1)
  const [line = '', sha256 = '', start = ''] = /^([0-9a-f]{64}) (\d{1,15})\n$/.exec(last) ?? []
  return line === '' ? null : {sha256, start: Number(start), length: line.length}
}

/** So much of the end of an artefact holds its last line. */
export const longestLastLine = 100
