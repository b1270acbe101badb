import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {archiveOf} from '../../src/content/archive.ts'
import {urlsOfBlocks} from '../../src/lib/block-url.ts'
import {openCompiled} from '../../src/loader/compiled.ts'
import {readMadePages} from '../../src/loader/known-pages.ts'
import {readManifest} from '../../src/loader/manifest.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import {Failure} from '../failure.ts'
import {openArtefact} from '../ingest/artefacts/read-artefact.ts'
import {readProofs, writeProofs} from '../proof/proofs.ts'
import {proveContent} from '../proof/prove-content.ts'
import type {SiteOptions} from './site-options.ts'
import {compiledBelowRoot} from './compiled-below-root.ts'
import {openSourcePages} from './source-pages/source-pages.ts'

/** Where the bytes that were read of each source are. */
export type SourceBytes =
  /** In a folder, by the path that the archive knows the source by. */
  | {kind: 'folder'; folder: string}
  /** In its artefact, which is found by the digest of the source. */
  | {kind: 'artefacts'; paths: ReadonlyMap<string, string>}

/** What a proof that holds has to say. */
export interface Proven {
  /** Whether each source was at hand to be compared with what was made of it. */
  isProven: boolean
  /** Whether a document that a person has checked reads otherwise than its source. */
  isCorrected: boolean
}

/** The site does not hold what its sources hold. */
class ProofError extends Failure {
  constructor(failures: readonly string[]) {
    super(`正文与来源不一致，未发布：\n${failures.join('\n')}`)
  }
}

/**
 * Prove that the pages that were built hold what the sources hold, and put the sources, which
 * are read again for that, into their own pages.
 *
 * @throws {ProofError} where the proof fails; then nothing may be published
 */
export async function proveSite({
  root,
  content,
  out,
  base = '/',
  sources
}: Pick<SiteOptions, 'root' | 'content' | 'out' | 'base'> & {
  sources: SourceBytes
}): Promise<Proven> {
  const compiled = join(root, compiledBelowRoot)
  const manifest = readManifest(compiled)
  const titles = new Map(manifest.map(({id, data}) => [id, data.title]))
  const digests = new Map(manifest.map(({id, digest}) => [id, digest]))
  const documents = openCompiled(compiled)
  const pages = openSourcePages({
    ...{
      site: out,
      base,
      hasOriginals: archiveOf(content).originals,
      kept: new Set(readMadePages(compiled).kept)
    },
    titleOf: (id) => titles.get(id) ?? id,
    urlOfBlock: urlsOfBlocks(documents, digests)
  })
  const before = new Set(readProofs(compiled))
  const now = new Set<string>()
  const {failures, invented, unproven, checked} = await proveContent(
    {content, compiled},
    (source) => readSource(source, sources),
    pages,
    {
      has: (key, source) => before.has(key) && isAsItWas(source, sources),
      add: (key) => now.add(key)
    }
  ).finally(() => documents.close())
  writeProofs(compiled, now)
  for (const sentence of checked) process.stderr.write(`校对后与来源不同 ${sentence}\n`)
  for (const sentence of unproven) process.stderr.write(`未核对 ${sentence}\n`)
  // What a person keeps is refused; what was made just now is told, for nobody could mend it.
  const isKept = sources.kind === 'folder'
  if (!isKept) for (const sentence of invented) process.stderr.write(`与正文不一致 ${sentence}\n`)
  const refused = isKept ? [...failures, ...invented] : failures
  if (refused.length > 0) throw new ProofError(refused)
  return {isProven: unproven.length === 0, isCorrected: checked.length > 0}
}

/** Artefacts are found by the digest; a file that a person keeps may be another one by now. */
function isAsItWas(source: SourceReport, sources: SourceBytes): boolean {
  if (sources.kind === 'artefacts') return true
  const bytes = readSource(source, sources)
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === source.sha256
}

function readSource({file, sha256}: SourceReport, sources: SourceBytes): Uint8Array | null {
  if (sources.kind === 'folder') {
    const path = join(sources.folder, file)
    return existsSync(path) ? readFileSync(path) : null
  }
  const path = sources.paths.get(sha256)
  if (path === undefined) return null
  const artefact = openArtefact(path)
  try {
    return artefact.source()
  } finally {
    artefact.close()
  }
}
