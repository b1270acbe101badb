import {createHash} from 'node:crypto'
import {readStyle} from '../../../src/content/style.ts'
import type {Address} from '../../../src/schema/address.ts'
import type {Archive} from '../../../src/schema/archive.ts'
import {digestOfProgram} from '../../ingest/artefacts/maker.ts'
import type {SourceIdentity} from './source-identity.ts'

/** All of the program that decides what a site is. */
const siteParts = [
  ...['scripts', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']
]

/** What all pages of a site are made with. */
export interface Making {
  archive: Archive
  /** The file that the settings come from, beside which the style sheet lies; `null` where there is none. */
  config: string | null
  base: string
  origin: string | undefined
  /** Bytes that a source may have; `null` where none is ingested. */
  largest: number | null
  /** Whether the host gives parts of files. */
  isRanged: boolean
}

/**
 * Digest of all that pages are made with but for what they show: the program, the settings and
 * their style sheet, and where the site is to lie.
 *
 * @throws {ContentError} where the style sheet cannot be used
 */
export function makingKey({archive, config, base, origin, largest, isRanged}: Making): string {
  const style =
    config === null || archive.style === undefined ? null : readStyle(config, archive.style)
  return digestOf([
    ...[digestOfProgram(siteParts), archive, style && digestOfBytes(style)],
    ...[base, origin ?? null, largest, isRanged]
  ])
}

/**
 * Digest of all that decides each byte of a site.
 *
 * @param ledger every address that was given before
 */
export function siteKey(
  making: string,
  sources: readonly SourceIdentity[],
  ledger: readonly Address[]
): string {
  return digestOf([making, sources, ledger])
}

function digestOf(value: unknown): string {
  return digestOfBytes(Buffer.from(JSON.stringify(value)))
}

function digestOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
