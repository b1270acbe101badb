import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {
  type FileMark,
  type Manifest,
  manifestName,
  manifestSchema
} from '../../src/schema/manifest.ts'
import {hasCode} from '../../src/text/system-error.ts'

/** The manifest of a folder, or why there is none to trust. */
export type ManifestReading =
  | {state: 'read'; manifest: Manifest}
  /** There is no file of that name. */
  | {state: 'missing'}
  /** There is one, but it is not as the program wrote it. */
  | {state: 'damaged'; manifest: Manifest | null}

/**
 * Read the manifest of a folder.
 *
 * It ends with a digest of all that stands before, so that it tells whether it
 * is itself as it was written.
 *
 * @throws the error of `node:fs` where a file is there and cannot be read
 */
export async function readManifestOf(folder: string): Promise<ManifestReading> {
  let text: string
  try {
    text = await readFile(join(folder, manifestName), 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return {state: 'missing'}
    throw error
  }
  const digest = sha256Of(text)
  if (last?.digest === digest) return {state: 'read', manifest: last.manifest}
  const manifest = parseManifest(text)
  if (!manifest || formatManifest(manifest) !== text) return {state: 'damaged', manifest}
  last = {digest, manifest}
  digests.set(manifest, digest)
  return {state: 'read', manifest}
}

/** The manifest that was read last: a run reads that of the site that stands again and again. */
let last: {digest: string; manifest: Manifest} | null = null
/** Digests of manifests, which nobody changes once they are made. */
const digests = new WeakMap<Manifest, string>()

/** Tells a manifest, and so the site that it names to the last byte, from every other. */
export function digestOfManifest(manifest: Manifest): string {
  const digest = digests.get(manifest) ?? sha256Of(formatManifest(manifest))
  digests.set(manifest, digest)
  return digest
}

/** The file that a manifest is: a line for each file that it names, and its own digest last. */
export function formatManifest({format, version, documents, files}: Manifest): string {
  const rows = Object.keys(files)
    .sort()
    .map((path) => `${JSON.stringify(path)}:${JSON.stringify(files[path])}`)
  const head = JSON.stringify({format, version, documents}).slice(0, -1)
  const body = `${head},"files":{\n${rows.join(',\n')}\n}`
  return `${body},\n"digest":"${sha256Of(body)}"}\n`
}

function parseManifest(text: string): Manifest | null {
  try {
    const {format, version, documents, files} = JSON.parse(text) as Record<string, unknown>
    const parsed = manifestSchema.safeParse({format, version, documents, files}).data ?? null
    return parsed && Object.keys(parsed.files).every(isInside) ? parsed : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Whether a path leads to a file below its folder: a manifest that somebody made leads nowhere else. */
function isInside(path: string): boolean {
  return !path.includes('\\') && path.split('/').every((part) => !['', '.', '..'].includes(part))
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function isSame(a: FileMark | undefined, b: FileMark | undefined): boolean {
  return a !== undefined && a.sha256 === b?.sha256 && a.size === b.size
}
