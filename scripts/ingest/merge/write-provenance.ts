import {renameInSegments} from '../addresses/rename-blocks.ts'
import {saveBytes} from '../artefacts/place-same.ts'
import type {Artefact} from '../artefacts/read-artefact.ts'
import type {PlannedSource} from './plan.ts'

/**
 * Write where each place of a source went.
 *
 * @param moved addresses that were given to documents, by those that were computed
 * @param before a file that takes its place if it has the same bytes
 */
export function writeProvenance(
  path: string,
  artefact: Pick<Artefact, 'provenance' | 'saveProvenance'>,
  {documents, moved}: Pick<PlannedSource, 'documents' | 'moved'>,
  before: string | null = null
): void {
  if (moved.size > 0 || documents.some(({ids}) => ids.size > 0)) {
    const idsOf = new Map(documents.map(({id, ids}) => [id, ids]))
    const {segments, ...rest} = artefact.provenance()
    const renamed = segments.map((segment) =>
      segment.to === 'document'
        ? {...segment, document: moved.get(segment.document) ?? segment.document}
        : segment
    )
    const identified = renameInSegments(renamed, (id) => idsOf.get(id) ?? new Map())
    const json = `${JSON.stringify({...rest, segments: identified})}\n`
    saveBytes(path, Buffer.from(json), before)
    return
  }
  artefact.saveProvenance(path, before)
}
