import {join} from 'node:path'
import type {SourceReport} from '../../src/schema/report.ts'
import {Failure} from '../failure.ts'
import {proveContent} from '../proof/prove-content.ts'
import {compiledBelowRoot} from './compiled-below-root.ts'

/** A folder with the bytes of sources. */
export interface SourceFolder {
  folder: string
  /** What a file there is called: the digest of its bytes, or the path that the archive knows the source by. */
  named: 'digest' | 'path'
}

/** What a proof that holds has to say. */
export interface Proven {
  /** Whether each source was at hand to be compared with what was made of it. */
  isProven: boolean
}

/** The site does not hold what its sources hold. */
class ProofError extends Failure {
  constructor(failures: readonly string[]) {
    super(`正文与来源不一致，未发布：\n${failures.join('\n')}`)
  }
}

/**
 * Prove that the pages that were built hold what the sources hold.
 *
 * @throws {ProofError} where the proof fails; then nothing may be published
 */
export async function proveSite({
  root,
  content,
  sources
}: {
  root: string
  content: string
  sources: SourceFolder
}): Promise<Proven> {
  const folders = {content, compiled: join(root, compiledBelowRoot)}
  const locate = ({file, sha256}: SourceReport) =>
    join(sources.folder, sources.named === 'digest' ? sha256 : file)
  const {failures, unproven, checked} = await proveContent(folders, locate)
  for (const sentence of checked) process.stderr.write(`校对后与来源不同 ${sentence}\n`)
  for (const sentence of unproven) process.stderr.write(`未核对 ${sentence}\n`)
  if (failures.length > 0) throw new ProofError(failures)
  return {isProven: unproven.length === 0}
}
