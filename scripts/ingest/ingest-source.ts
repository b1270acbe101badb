import {createHash} from 'node:crypto'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {printedText} from '../../src/documents/compile.ts'
import type {DocumentInput} from '../../src/schema/document.ts'
import type {Provenance} from '../../src/schema/report.ts'
import {numberedLabel} from '../../src/text/place.ts'
import {
  countByTarget,
  findDifference,
  findStray,
  furnitureText,
  type PrintedText
} from '../proof/proof.ts'
import {sessionTexts} from '../proof/session-texts.ts'
import {collectGarbage} from '../../src/memory/collect-garbage.ts'
import {toMdx} from './engine/mdx/to-mdx.ts'
import {segmentsOf} from './engine/provenance.ts'
import {readSource} from './engine/read/readers.ts'
import {blocksOf, documentsOf, firstLine, lastLine} from './engine/tree/blocks.ts'
import type {Document} from './engine/tree/nodes.ts'
import {dataOf} from './data.ts'
import {describeFailure} from './failure.ts'
import {type Ingested, refused} from './ingested.ts'
import {digestOfLetters} from './letters.ts'
import {report, toMessages} from './messages.ts'
import {acceptMessages} from './notes/accept.ts'
import {CorrectionLost, correctPlaces, correctTree} from './notes/correct.ts'
import type {Note} from './notes/read-note.ts'
import type {Pipeline} from './pipeline.ts'
import {ownerOf, sessionsOf} from './session-parts.ts'
import {dividePlaces} from './source-pages.ts'

/** A source as it was received. */
export interface SourceFile {
  /** Path that the archive knows it by. */
  file: string
  bytes: Uint8Array
  /** What people noted of it. */
  note?: Note | null
}

/**
 * Make one source into documents and sessions. Never throws: whatever goes wrong is
 * a message in the report, and then nothing is made of the source.
 *
 * @param onProved told how much is proved of the documents that are made
 */
export async function ingestSource(
  {file: path, bytes, note = null}: SourceFile,
  pipeline: Pipeline,
  onProved?: OnProved
): Promise<Ingested> {
  const file = new VFile({path})
  if (note) file.data.note = note.data
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  try {
    const ingested = await ingest(file, sha256, bytes, pipeline, onProved)
    return note ? answered(ingested, note) : ingested
  } catch (error) {
    if (error instanceof CorrectionLost) {
      const {place, printed} = error.correction
      report(file, 'correction-lost', place, {found: printed})
      return refused(file, sha256, 'failed')
    }
    report(file, 'source-failed', null, describeFailure(error))
    return refused(file, sha256, 'failed')
  }
}

/** Told a share, from 0 to 1. */
type OnProved = (share: number) => void

/** Bytes of a source after which it is worth the time to give memory back before it is all done. */
const large = 4_000_000

/** Identity of a source, and what its places are. */
type Source = NonNullable<VFile['data']['source']>

async function ingest(
  file: VFile,
  sha256: string,
  bytes: Uint8Array,
  pipeline: Pipeline,
  onProved?: OnProved
): Promise<Ingested> {
  const reading = await readSource(file.path, bytes)
  if ('rule' in reading) {
    report(file, reading.rule, null, reading)
    return refused(file, sha256, reading.status)
  }
  const {tree, places, unit, encoding, doubts} = reading
  const divided = dividePlaces(places.map(({text}) => text))
  const corrections = file.data.note?.corrections ?? []
  correctTree(tree, corrections)
  const texts = correctPlaces(places, corrections).map(({text}) => text)
  file.data.labels = places.map(({label}) => label)
  for (const doubt of doubts) report(file, doubt.rule, doubt.place, doubt)
  file.data.source = {file: file.path, sha256, encoding, unit}
  const said = file.messages.length
  await pipeline.run(tree, file)
  if (documentsOf(tree).every((document) => blocksOf(document).length === 0)) {
    // There is no document that anything could be said of.
    file.messages.splice(said)
    report(file, 'source-no-document', null, onlyAside)
    return refused(file, sha256, 'not-a-document', encoding)
  }
  const made = make(tree, texts, file.data.source, file)
  const giveBack = bytes.length > large ? collectGarbage : () => undefined
  // The tree of a large source takes the most room, and is not needed any more.
  tree.children = []
  giveBack()
  const {provenance} = made
  const printed = await printedTexts(made, onProved)
  giveBack()
  if (!holdsAll(file, texts, sha256, made, printed))
    return refused(file, sha256, 'failed', encoding)
  return {
    report: {
      file: file.path,
      sha256,
      encoding,
      status: 'written',
      places: places.length,
      ...divided,
      documents: made.documents.map(({id}) => id),
      han: countByTarget(texts, provenance),
      messages: toMessages(file, provenance)
    },
    ...made,
    documents: made.documents.map((document, at) => ({
      ...document,
      letters: digestOfLetters(printed[at]?.text ?? '')
    }))
  }
}

/** What a source is of which all was set aside, for people. */
const onlyAside = {found: '没有正文的页面', expected: '只有网站的栏目、资料栏、页眉和页脚'}

/** What is made of a source, as it will be written. */
interface Made {
  provenance: Provenance
  documents: Omit<Ingested['documents'][number], 'letters'>[]
  sessions: Ingested['sessions']
}

function make(tree: Root, places: readonly string[], source: Source, file: VFile): Made {
  const {labels = []} = file.data
  const documents = documentsOf(tree)
  const idOf = ({data}: Document) => `${data.meta.session ?? ''}/${data.item ?? ''}`
  const sessionOf = ownerOf(tree, documents)
  return {
    provenance: {
      file: file.path,
      unit: source.unit,
      ...(areNumbers(labels, source.unit) ? {} : {labels: [...labels]}),
      ...correctionsOf(file),
      segments: segmentsOf(tree, places, idOf, sessionOf)
    },
    documents: documents.map((document) => ({
      id: idOf(document),
      data: dataOf(document, file, placedIn(source, document, file)),
      body: toMdx(document)
    })),
    sessions: sessionsOf(tree, documents, source.sha256, sessionOf, file)
  }
}

/** Corrections that were made, so that whoever reads the source again can make them again. */
function correctionsOf({data: {note}}: VFile): Pick<Provenance, 'corrections'> {
  return note && note.corrections.length > 0 ? {corrections: note.corrections} : {}
}

/** What comes of a source with what people said to it: which note it was, and which messages they accept. */
function answered(ingested: Ingested, {data: {accepted}, sha256: note}: Note): Ingested {
  const {messages, unused} = acceptMessages(ingested.report.messages, accepted)
  const file = new VFile({path: ingested.report.file})
  for (const {rule, place} of unused) report(file, 'note-unused', place ?? null, {found: rule})
  const all = [...messages, ...toMessages(file, null)]
  return {...ingested, report: {...ingested.report, note, messages: all}}
}

/** Whether people call all places of a source by their numbers. */
function areNumbers(labels: readonly string[], unit: Source['unit']): boolean {
  return labels.every((label, at) => label === numberedLabel(unit, at + 1))
}

/** What readers will get of each document, in their order. */
async function printedTexts(
  {documents}: Made,
  onProved: OnProved = () => undefined
): Promise<PrintedText[]> {
  const texts: PrintedText[] = []
  for (const [at, {id, body}] of documents.entries()) {
    const onShare = (share: number) => onProved((at + share) / documents.length)
    texts.push({id, text: await printedText(body, onShare)})
  }
  return texts
}

/** Whether documents and sessions hold what the source holds; what they do not is reported. */
function holdsAll(
  file: VFile,
  places: readonly string[],
  sha256: string,
  {provenance, sessions}: Made,
  printed: readonly PrintedText[]
): boolean {
  const filed = new Map(sessions.map(({id, session}) => [id, session]))
  const ofSessions = sessionTexts(filed, sha256, provenance)
  const texts = [...ofSessions, ...printed, furnitureText(provenance)]
  const difference = findDifference(places, provenance, texts)
  if (difference) report(file, 'text-lost', difference.place, difference)
  const stray = findStray(places, provenance)
  if (stray) {
    const expected = stray.targets.map((id) => id || '页面装饰').join('、') || '无处'
    report(file, 'line-astray', stray.place, {found: stray.text, expected})
  }
  return difference === null && stray === null
}

/** A source, and the first and last of its places that a document stands at. */
function placedIn(source: Source, document: Document, file: VFile): DocumentInput['source'] {
  const blocks = blocksOf(document)
  const start = blocks.reduce((first, block) => Math.min(first, firstLine(block)), Infinity)
  const end = blocks.reduce((last, block) => Math.max(last, lastLine(block)), 0)
  const labels = {
    start: file.data.labels?.[start - 1] ?? '',
    end: file.data.labels?.[end - 1] ?? ''
  }
  const isNumbered =
    labels.start === numberedLabel(source.unit, start) &&
    labels.end === numberedLabel(source.unit, end)
  return {...source, start, end, ...(isNumbered ? {} : {labels})}
}
