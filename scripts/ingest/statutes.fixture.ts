import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readSource} from './engine/read/readers.ts'
import {ingestSource} from './ingest-source.ts'
import type {Ingested} from './ingested.ts'
import type {createPipeline} from './pipeline.ts'
import {type Written, writtenOf} from './written.fixture.ts'

/** Statutes that are kept beside the project, which not every machine has. */
const folder = fileURLToPath(new URL('../../../shared/corpus/laws', import.meta.url))

/** Some of them, from all over; `STATUTES=200` in the environment asks for more. */
export function statutes(count: number): string[] {
  const all = existsSync(folder) ? readdirSync(folder).sort() : []
  const asked = Math.min(Number(process.env.STATUTES ?? count), all.length)
  return Array.from(
    {length: asked},
    (_, at) => all[Math.floor(((at + 0.5) * all.length) / asked)] ?? ''
  )
}

/** A statute in Markdown, which marks its headings, and in plain text, which does not. */
export interface Statute {
  marked: Ingested
  plain: Ingested
  written: Written[]
}

/** What a statute says, and how it is written; `null` where that is a table, which no paragraph shows. */
export async function readStatute(
  file: string,
  pipeline: ReturnType<typeof createPipeline>
): Promise<Statute | null> {
  // What stands in front of the text is of the file: nobody prints it.
  const text = readFileSync(join(folder, file), 'utf8').replace(
    /^\uFEFF?---\r?\n.*?\n---\r?\n/s,
    ''
  )
  const bytes = new TextEncoder().encode(text)
  const marked = await ingestSource({file, bytes}, pipeline)
  const reading = await readSource(file, bytes)
  if ('rule' in reading) throw new Error(reading.rule)
  if (marked.documents.some(({body}) => body.includes('<Table'))) return null
  const written = writtenOf(reading.places.map((place) => place.text).join('\n'), marked)
  const lines = new TextEncoder().encode(written.map((each) => each.text).join('\n\n'))
  const plain = await ingestSource({file: file.replace(/md$/, 'txt'), bytes: lines}, pipeline)
  return {marked, plain, written}
}
