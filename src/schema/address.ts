import {z} from 'astro/zod'
import {sha256Schema} from './source.ts'

const text = z.string().min(1)

/** Name of the ledger in the folder of an archive that people curate. */
export const ledgerName = 'addresses.tsv'

/**
 * One address, and the document that it was given to: an entry of the ledger. It is
 * given once; neither a better reading nor another source ever changes it.
 */
export const addressSchema = z.strictObject({
  /** `/<district>/<session>/<item>/`: also where its file lies, so no part of it leads out of a folder. */
  url: z.string().regex(/^(?:\/[^/\\\s.][^/\\\s]*){3}\/$/, '应为 /地区/案卷/文件/'),
  /** The file that it was last made from. */
  source: z.strictObject({file: text, sha256: sha256Schema}),
  /** Title as last recognised. */
  title: text,
  /** First place of it in its source, counted from 1. */
  place: z.int().positive(),
  /** Whether it is gone; its address says so, and is kept for it. */
  withdrawn: z.boolean().default(false),
  /** What it was filed under, as people call it. */
  session: text.nullable().default(null),
  /** Digest of its blocks as they would be without what is known of before. */
  blocks: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable()
    .default(null),
  /** Ids of blocks that are others than they would be: `p002-p118:p001 p001:p119`, new before given. */
  ids: text.nullable().default(null)
})

/** All addresses that were ever given, by address. */
export const ledgerSchema = z.array(addressSchema)

export type Address = z.output<typeof addressSchema>

/** The address that a document has below the root of the site, from its id `<district>/<session>/<item>`. */
export function toUrl(id: string): string {
  return `/${id}/`
}

/** The id of the document at an address. */
export function toId(url: string): string {
  return url.slice(1, -1)
}
