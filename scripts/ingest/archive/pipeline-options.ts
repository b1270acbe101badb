import {createHash} from 'node:crypto'
import type {Archive} from '../../../src/schema/archive.ts'
import type {PipelineOptions} from '../pipeline.ts'
import {createGazetteer} from './gazetteer.ts'
import {LinePattern} from './line-pattern.ts'

/** What the pipeline needs to know of an archive. */
export function pipelineOptions(archive: Archive): PipelineOptions {
  const {districts, journals, furniture, endings, bodies, labels} = archive
  const ids = new Map(journals.map(({name, id}): [string, string] => [name, id]))
  return {
    gazetteer: createGazetteer(districts),
    journalId: (name) =>
      ids.get(name) ?? `journal-${createHash('sha256').update(name).digest('hex').slice(0, 4)}`,
    furniture: furniture.map((pattern) => new LinePattern(pattern, 'u')),
    words: {endings, bodies, labels}
  }
}
