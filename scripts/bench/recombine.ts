import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {compile} from '../../src/documents/compile.ts'
import type {CompiledBlock} from '../../src/documents/compiled.ts'
import type {Archive} from '../../src/schema/archive.ts'
import {pipelineOptions} from '../ingest/archive/pipeline-options.ts'
import type {FoundSource} from '../ingest/find-sources.ts'
import {ingestSource} from '../ingest/ingest-source.ts'
import {largestText, openSource} from '../ingest/open-source.ts'
import {createPipeline} from '../ingest/pipeline.ts'
import {createRandom} from './random.ts'

/** The blocks of real documents, to make others of. */
export async function readModels(
  sources: readonly FoundSource[],
  archive: Archive
): Promise<CompiledBlock[][]> {
  const models: CompiledBlock[][] = []
  const pipeline = createPipeline(pipelineOptions(archive))
  for (const source of sources) {
    const opened = openSource(source, largestText)
    if ('refused' in opened) continue
    const {documents} = await ingestSource({file: source.file, bytes: opened.bytes}, pipeline)
    for (const {body} of documents) models.push(compile(body).blocks)
  }
  return models
}

/**
 * Write a folder of sources, each one document: head and headings of a model,
 * its paragraphs taken from all models by lot. The lot is always the same.
 *
 * @returns characters of all sources
 */
export async function recombine(
  models: readonly (readonly CompiledBlock[])[],
  count: number,
  folder: string
): Promise<number> {
  const pool = models.flat().filter(isParagraph)
  const random = createRandom(count)
  let characters = 0
  await mkdir(folder, {recursive: true})
  for (let at = 0; at < count; at++) {
    const model = models[at % models.length] ?? []
    const lines = model.map((block) =>
      isParagraph(block) ? (pool[Math.floor(random() * pool.length)]?.text ?? '') : block.text
    )
    const text = `${lines.join('\n\n')}\n`
    characters += text.length
    await writeFile(join(folder, `${String(at).padStart(5, '0')}.txt`), text)
  }
  return characters
}

function isParagraph({type}: CompiledBlock): boolean {
  return type === 'p'
}
