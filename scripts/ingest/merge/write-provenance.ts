import {closeSync, openSync, writeFileSync} from 'node:fs'
import type {Artefact} from '../artefacts/read-artefact.ts'

/**
 * Write where each place of a source went.
 *
 * @param moved addresses that were given to documents, by those that were computed
 */
export function writeProvenance(
  path: string,
  artefact: Pick<Artefact, 'provenance' | 'copyProvenance'>,
  moved: ReadonlyMap<string, string>
): void {
  if (moved.size > 0) {
    const {segments, ...rest} = artefact.provenance()
    const renamed = segments.map((segment) =>
      segment.to === 'document'
        ? {...segment, document: moved.get(segment.document) ?? segment.document}
        : segment
    )
    writeFileSync(path, `${JSON.stringify({...rest, segments: renamed})}\n`)
    return
  }
  const file = openSync(path, 'w')
  try {
    artefact.copyProvenance(file)
    writeFileSync(file, '\n')
  } finally {
    closeSync(file)
  }
}
