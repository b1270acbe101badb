import {crc32} from 'node:zlib'

/** Changes with the form of the file. */
export const format = 'anjuan-artefact-3'

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
 * What an artefact is, and what stands where in it. It stands behind the texts, as a line of JSON;
 * the last line is the SHA-256 of all before it, the CRC-32 of both, and where the index begins.
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

/** The last line of an artefact. */
export interface LastLine {
  sha256: string
  /** In hexadecimal digits. */
  crc: string
  start: number
}

/** @param crc the CRC-32 of all before the line */
export function formatLastLine(sha256: string, crc: number, start: number): string {
  return `${sha256} ${checkOf(sha256, crc)} ${String(start)}\n`
}

/** What must stand in the last line beside a SHA-256, of an artefact that has this CRC-32 before it. */
export function checkOf(sha256: string, crc: number): string {
  return crc32(sha256, crc).toString(16).padStart(8, '0')
}

/** The last line, where a text ends with one. */
export function parseLastLine(text: string): (LastLine & {length: number}) | null {
  const last = text.slice(text.lastIndexOf('\n', text.length - 2) + 1)
  const [line = '', sha256 = '', crc = '', start = ''] = form.exec(last) ?? []
  return line === '' ? null : {sha256, crc, start: Number(start), length: line.length}
}

const form = /^([0-9a-f]{64}) ([0-9a-f]{8}) (\d{1,15})\n$/

/** So much of the end of an artefact holds its last line. */
export const longestLastLine = 100
