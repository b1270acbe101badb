import {createHash} from 'node:crypto'
import {z} from 'astro/zod'
import {reportSchema} from '../../../src/schema/report.ts'
import {sha256Schema} from '../../../src/schema/source.ts'

/** The file that tells that a shard is complete: it is written last. */
export const shardManifestName = 'anjuan-shard.json'

/** What a shard holds, and who made it. */
export const shardManifestSchema = z.strictObject({
  format: z.literal('anjuan-shard-1'),
  number: z.int().positive(),
  of: z.int().positive(),
  program: sha256Schema,
  settings: sha256Schema,
  /** Paths of the sources of all shards together, in order. */
  all: z.array(z.string().min(1)),
  /** The sources of this one, in order. */
  sources: z.array(
    z.strictObject({
      /** What became of it: its path, its digest, and why, where nothing did. */
      report: reportSchema,
      /** SHA-256 of the file that holds what came of it, and the name of that file; `null` where nothing did. */
      artefact: sha256Schema.nullable()
    })
  )
})

export type ShardManifest = z.output<typeof shardManifestSchema>

/** The text of a manifest, its own digest in the last line. */
export function formatShardManifest(manifest: ShardManifest): string {
  const text = `${JSON.stringify(manifest)}\n`
  return `${text}${digestOf(text)}\n`
}

/** A manifest from its text; `null` where it is not as it was written. */
export function parseShardManifest(text: string): ShardManifest | null {
  const end = text.indexOf('\n') + 1
  if (text.slice(end) !== `${digestOf(text.slice(0, end))}\n`) return null
  return shardManifestSchema.safeParse(JSON.parse(text.slice(0, end))).data ?? null
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
