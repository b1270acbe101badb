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
  url: z
    .string()
    .regex(/^(?:\/[^/\\\s.][^/\\\s]*){3}\/$/, '应为 /地区/案卷/文件/')
    .describe('地址，从网站的根算起'),
  source: z
    .strictObject({
      file: text.describe('来源文件的路径'),
      sha256: sha256Schema.describe('来源文件的 SHA-256')
    })
    .describe('最近一次取自哪个来源'),
  title: text.describe('标题'),
  place: z.int().positive().describe('在来源中的起点，从 1 起'),
  withdrawn: z.boolean().default(false).describe('是否已经撤下；地址仍为它保留'),
  session: text.nullable().default(null).describe('所在案卷的名称'),
  /** Digest of its blocks as they would be without what is known of before. */
  blocks: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable()
    .default(null)
    .describe('各段的摘要，用来认出同一份文件'),
  /** Ids of blocks that are others than they would be: `p002-p118:p001 p001:p119`, new before given. */
  ids: text.nullable().default(null).describe('沿用以前编号的段落'),
  /** Blocks that stood there once: `p004:1f2e3d4c`, the id and what tells the text. */
  retired: text.nullable().default(null).describe('不再有的段落：编号和文字的摘要')
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
