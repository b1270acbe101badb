import {z} from 'astro/zod'
import {sha256Schema} from './source.ts'

/** Name of the file by which the program knows a folder, and the files in it, as its own. */
export const manifestName = 'anjuan-manifest.json'

/** The files that the program wrote into a folder, as they were when it had written them. */
export const manifestSchema = z.strictObject({
  format: z.literal('anjuan'),
  version: z.literal(1),
  /** Documents that the folder holds: whoever replaces it can tell whether many would be gone. */
  documents: z.int().nonnegative(),
  /** By path relative to the folder, with `/` between folders, in order of it. */
  files: z.record(
    z.string().min(1),
    z.strictObject({sha256: sha256Schema, size: z.int().nonnegative()})
  )
})

export type Manifest = z.output<typeof manifestSchema>
/** What the manifest says of one file. */
export type FileMark = Manifest['files'][string]
