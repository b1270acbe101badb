import type {Root} from 'mdast'
import type {SourceReport} from '../../../../src/schema/report.ts'
import type {Unit} from '../../../../src/text/place.ts'
import type {Kind} from './content-kinds.ts'

/** The smallest run of a source that its reader can point at: a line, a paragraph, a cell. */
export interface Place {
  /** What is printed there as it was received, without the marks of its format. */
  text: string
  /** How people call it: 第12行, 第3页第7行, 第5段第2列. */
  label: string
}

/** A source as it was read. */
export interface Reading {
  /**
   * Its blocks in order; each knows its places, counted from 1, and what else its format says of
   * it. Where the format says how it is laid out, so does `data.layout`.
   */
  tree: Root
  /** All its places, empty ones too: the proof compares with them what is made of the tree. */
  places: Place[]
  unit: Unit
  /** As named by the WHATWG Encoding Standard; `null` for formats that have none. */
  encoding: string | null
  /** What is not certain of it. */
  doubts: Finding[]
}

/** What a reader has to say: a rule, the place it is about, counted from 1, and what was found there. */
export interface Finding {
  rule:
    | 'bytes-bad'
    | 'characters-restored'
    | 'encoding-doubtful'
    | 'format-misnamed'
    | 'office-converted'
    | 'part-unread'
    | 'reading-doubtful'
  /** `null` where it is about the whole source. */
  place: number | null
  found: string
  expected: string
}

/** Why a source was not read. */
export interface Refusal {
  rule:
    | 'office-failed'
    | 'office-missing'
    | 'source-archive'
    | 'source-damaged'
    | 'source-empty'
    | 'source-encoding'
    | 'source-encrypted'
    | 'source-foreign'
    | 'source-format'
    | 'source-no-document'
    | 'source-garbled'
    | 'source-image'
    | 'source-media'
    | 'source-not-chinese'
    | 'source-large'
    | 'source-no-article'
    | 'source-not-text'
    | 'source-scan'
    | 'source-too-large-inside'
  status: SourceReport['status']
  found?: string
  expected?: string
}

/**
 * Turns the bytes of one format into a tree. Never throws for what the bytes are.
 *
 * @param file path that the archive knows the source by
 */
export type Reader = (file: string, bytes: Uint8Array) => Promise<Reading | Refusal>

/** A format that can be read. */
export interface Format {
  /** Endings of its files, in lower case, with the dot. */
  endings: readonly string[]
  /**
   * What the first bytes are instead, in Chinese, where they are not of this format; else `null`.
   * Asked only where the bytes say nothing for certain: a format that is none of text says so here.
   */
  looksLike: (head: Uint8Array) => string | null
  /** Contents that are of this format for certain: files with them are read by it whatever their name. */
  kinds?: readonly Kind[]
  /** The container that it stands in: where that does not show what it holds, the name decides. */
  container?: 'zip' | 'cfb'
  read: Reader
}
