import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {compile} from '../../src/documents/compile.ts'
import {archiveSchema} from '../../src/schema/archive.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'

/** Inputs that are kept beside the project, not in it: small cases and real documents. */
const shared = join(import.meta.dirname, '../../../shared')

/** Whether they are there. */
export const hasShared = existsSync(shared)

const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({})))

/** What a reader sees in one source: its documents, and what was said of it. */
export async function read(folder: string, file: string) {
  const bytes = readFileSync(join(shared, folder, file))
  const {documents, report, provenance} = await ingestSource({file, bytes}, pipeline)
  return {
    status: report.status,
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
export async function readOne(folder: string, file: string) {
  const {documents, ...rest} = await read(folder, file)
  const [document] = documents
  if (!document || documents.length > 1) throw new Error(`${String(documents.length)} documents`)
  const textOf = (type: string) =>
    document.blocks.flatMap((block) => (block.type === type ? [block.text] : []))
  const countOf = (type: string) => textOf(type).length
  return {...rest, ...document, textOf, countOf}
}

/** The file of a folder whose name is given, or begins so. */
export function fileOf(folder: string, name: string): string {
  const all = readdirSync(join(shared, folder))
  return all.find((file) => file === name) ?? all.find((file) => file.startsWith(name)) ?? name
}
