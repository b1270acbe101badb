import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {compile} from '../../src/documents/compile.ts'
import {archiveSchema} from '../../src/schema/archive.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'

/** Small inputs that are kept beside the project; each stands for a kind of fault. */
const cases = join(import.meta.dirname, '../../../shared/cases')

/** Whether they are there. */
export const hasCases = existsSync(cases)

const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({})))

/** What a careful reader sees in one source: its documents, and what was said of it. */
export async function read(name: string, file: string) {
  const bytes = readFileSync(join(cases, name, 'input', file))
  const {documents, report, provenance} = await ingestSource({file, bytes}, pipeline)
  return {
    rules: report.messages.map(({rule}) => rule),
    aside: (provenance?.segments ?? []).flatMap((part) =>
      part.to === 'furniture' && part.reason !== 'blank' ? [part.start] : []
    ),
    documents: documents.map(({data, body}) => ({
      ...data,
      issuers: data.issuers.map((issuer) => issuer.name),
      districts: data.districts.map((district) => district.name),
      dates: Object.fromEntries(Object.entries(data.dates).filter(([, day]) => day !== null)),
      blocks: compile(body).blocks.map(({type, id, text}) => ({type, id, text}))
    }))
  }
}

/** The only document of a source. */
export async function readOne(name: string, file: string) {
  const {documents, ...rest} = await read(name, file)
  const [document] = documents
  if (!document || documents.length > 1) throw new Error(`${String(documents.length)} documents`)
  const textOf = (type: string) =>
    document.blocks.flatMap((block) => (block.type === type ? [block.text] : []))
  return {...rest, ...document, textOf}
}
