import {provenanceSchema, reportSchema} from '../../src/schema/report.ts'
import {countHan} from '../../src/text/han.ts'
import type {Ingested} from './ingested.ts'
import {CORE_SCHEMA, load} from 'js-yaml'
import {archiveSchema} from '../../src/schema/archive.ts'
import {documentSchema} from '../../src/schema/document.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {frontMatter} from '../../src/content/documents.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'

const districts = ['乌有市', '子虚区', '南柯区'].map((name, at) => ({
  id: `d${String(at)}`,
  name
}))
const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({districts})))

/** What comes of a text file, or of bytes that should be one. */
export function ingest(content: string | Uint8Array): Promise<Ingested> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return ingestSource({file: 'a.txt', bytes}, pipeline)
}

/** The front matter of a document as it is written and read again. */
export function frontMatterOf(document: Ingested['documents'][number] | undefined) {
  const yaml = /^---\n([^]*?)\n---\n/.exec(document ? frontMatter(document.data) : '')?.[1] ?? ''
  return documentSchema.parse(load(yaml, {schema: CORE_SCHEMA}))
}

/** What of the laws does not hold. */
export function lawsOf(
  {report, provenance, documents, sessions}: Ingested,
  content: string
): string[] {
  const broken: string[] = []
  const {source, documents: kept, session, furniture} = reportSchema.parse(report).han
  if (report.status !== 'written') return documents.length + sessions.length > 0 ? ['status'] : []
  if (source !== countHan(content)) broken.push('source')
  if (source !== kept + session + furniture) broken.push('sum')
  const places = provenanceSchema
    .parse(provenance)
    .segments.flatMap(({start, end}) =>
      Array.from({length: end - start + 1}, (_, at) => start + at)
    )
  const all = content.split(/\r\n|\n|\r/).map((_, at) => at + 1)
  if (String([...new Set(places)].sort((a, b) => a - b)) !== String(all)) broken.push('places')
  if (new Set(report.documents).size !== report.documents.length) broken.push('ids')
  for (const document of documents) {
    const {session: id} = frontMatterOf(document)
    if (!document.id.startsWith(`${id}/`)) broken.push('address')
    if (!sessions.some((each) => each.id === id)) broken.push('session')
  }
  return broken
}
