import {join} from 'node:path'
import type {CompiledBlock} from '../../../src/documents/compiled.ts'
import {createCompiled} from '../../../src/loader/compiled.ts'
import {writeManifest} from '../../../src/loader/manifest.ts'
import {documentSchema} from '../../../src/schema/document.ts'
import {type SessionData, sessionSchema} from '../../../src/schema/session.ts'
import {createRandom} from '../random.ts'

/** A document to be searched. */
export interface BenchDocument {
  url: string
  title: string
  number: string
  /** Its blocks, the title in front. */
  texts: string[]
}

export interface MadeDocuments {
  documents: BenchDocument[]
  characters: number
}

/** Characters of a document, about. */
const usualLength = 4700
const districts = 16
const years = 15
const usedBlocks = 3

export function sessionsOf(): Map<string, SessionData> {
  const sessions = new Map<string, SessionData>()
  for (let district = 0; district < districts; district++)
    for (let year = 0; year < years; year++)
      sessions.set(
        sessionId(district, year),
        sessionSchema.parse({
          ...{kind: 'year', name: `${String(2010 + year)}年`, year: 2010 + year},
          district: areaOf(district)
        })
      )
  return sessions
}

/**
 * Compile documents of the length that archives have: the beginning of a model, then paragraphs of
 * all by lot, a quarter of their clauses exchanged. The lot is always the same.
 *
 * @param change the text of the first document ends with it
 */
export function makeDocuments(
  models: readonly (readonly CompiledBlock[])[],
  count: number,
  folder: string,
  change = ''
): MadeDocuments {
  const random = createRandom(count)
  const any = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]
  const pool = models.flat().filter(({type, text}) => type === 'p' && text.length > 20)
  const clauses = pool
    .flatMap(({text}) => text.split(/(?<=[，。；])/u))
    .filter((each) => each.length > 4)
  const vary = (text: string) =>
    text
      .split(/(?<=[，。；])/u)
      .map((clause) => (random() < 0.25 ? (any(clauses) ?? '') : clause))
      .join('')
  const writer = createCompiled(join(folder, 'compiled'))
  const documents: BenchDocument[] = []
  const manifest = Array.from({length: count}, (_, at) => {
    const model = models[at % models.length] ?? []
    const blocks = model.slice(0, usedBlocks).map((block) => ({...block, id: block.id ?? 'a'}))
    const title = model.find(({type}) => type === 'h1')?.text ?? model[0]?.text ?? '文件'
    let length = 0
    while (length < usualLength && pool.length > 0) {
      const text = vary(any(pool)?.text ?? '')
      length += text.length
      blocks.push({id: `p${String(blocks.length)}`, type: 'p', level: null, at: null, text})
    }
    if (at === 0 && change !== '')
      blocks.push({id: 'changed', type: 'p', level: null, at: null, text: change})
    const session = sessionId(at % districts, Math.floor(at / districts) % years)
    const id = `${session}/d${String(at)}`
    const number = `某政发〔${session.slice(-4)}〕${String(at + 1)}号`
    const digest = `${id} ${at === 0 ? change : ''}`
    const body = blocks.map(({text}) => `<p>${text}</p>`).join('\n')
    writer.add(digest, {head: `<h1>${title}</h1>`, body, blocks, records: []})
    documents.push({url: `/${id}/`, title, number, texts: blocks.map(({text}) => text)})
    const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 1} as const
    const data = documentSchema.parse({
      ...{title, kind: 'notice', session, documentNumber: number},
      ...{districts: [areaOf(at % districts)], date: `${session.slice(-4)}-03-01`},
      source: {file: 'a.txt', sha256: '0'.repeat(64), ...place}
    })
    return {id, digest, data}
  })
  writer.finish()
  writeManifest(
    join(folder, 'compiled'),
    manifest.sort((a, b) => (a.id < b.id ? -1 : 1))
  )
  const characters = documents.reduce((sum, {texts}) => sum + texts.join('').length, 0)
  return {documents, characters}
}

function sessionId(district: number, year: number): string {
  return `${areaOf(district).id}/y${String(2010 + year)}`
}

function areaOf(district: number): {id: string; name: string} {
  return {id: `q${String(district + 1)}`, name: `第${String(district + 1)}区`}
}
