import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {compile} from '../../src/documents/compile.ts'
import {report} from '../../src/fixtures/reports.fixture.ts'
import {createCompiled} from '../../src/loader/compiled.ts'
import {writeManifest} from '../../src/loader/manifest.ts'
import {type Area, documentSchema} from '../../src/schema/document.ts'
import type {Segment, SourceReport} from '../../src/schema/report.ts'
import {type Follower, proveContent} from './prove-content.ts'
import type {Proofs} from './proofs.ts'

export const id = 'zixu/2024/notice'
export const text = '关于修桥的通知\r\n各镇人民政府：今年修桥３座。\r\n打印本页\r\n'
export const body =
  '<h1 id="title">关于修桥的通知</h1>\n\n<p id="p001">各镇人民政府：今年修桥3座。</p>'
export const segments: Segment[] = [
  {start: 1, end: 1, to: 'document', document: id, block: 'title'},
  {start: 2, end: 2, to: 'document', document: id, block: 'p001'},
  {start: 3, end: 3, to: 'furniture', reason: 'button', text: '打印本页'}
]

export interface Sample {
  bytes?: Buffer
  file?: string
  body?: string
  review?: 'machine' | 'checked'
  districts?: Area[]
  order?: number
  report?: Partial<SourceReport>
  segments?: Segment[]
}

/** Write a source, what ingest says of it, and the site that was made of it. */
export function write(root: string, sample: Sample): void {
  const bytes = sample.bytes ?? Buffer.from(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = sample.file ?? 'notice.txt'
  writeFileSync(join(root, file), bytes)
  const told = report(file, {sha256, documents: [id], ...sample.report})
  writeFileSync(join(root, 'content/report.json'), JSON.stringify([told]))
  const provenance = {file, unit: 'line', segments: sample.segments ?? segments}
  const path = join(root, 'content/provenance', `${sha256}.json`)
  writeFileSync(path, JSON.stringify(provenance))
  const {review = 'machine', districts = [], order = 1} = sample
  writeSite(root, sample.body ?? body, {review, districts, order}, {file, sha256})
}

/** Write the session with a part of the source, and one of another source. */
export function writeSession(
  root: string,
  blocks: {at: string; text: string}[],
  others: {at: string; text: string}[] = [],
  role = 'front',
  district: Area | null = null
): void {
  const source = createHash('sha256').update(text).digest('hex')
  const parts = [
    {role: 'front', source: '0'.repeat(64), blocks: others},
    {role, source, blocks}
  ]
  mkdirSync(join(root, 'content/documents/zixu/2024'), {recursive: true})
  const path = join(root, 'content/documents/zixu/2024/session.yaml')
  writeFileSync(path, JSON.stringify({kind: 'year', name: '2024年', year: 2024, district, parts}))
}

function writeSite(
  root: string,
  printed: string,
  told: Required<Pick<Sample, 'review' | 'districts' | 'order'>>,
  read: {file: string; sha256: string}
): void {
  const folder = join(root, 'compiled')
  const writer = createCompiled(folder)
  const digest = createHash('sha256').update(printed).digest('hex')
  writer.add(digest, compile(printed))
  writer.finish()
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 2} as const
  const source = {...read, ...place}
  const session = 'zixu/2024'
  const data = documentSchema.parse({
    title: '关于修桥的通知',
    kind: 'notice',
    session,
    source,
    ...told
  })
  writeManifest(folder, [{id, digest, data}])
}

/** Prove that site. */
export function prove(
  root: string,
  readSource: (source: SourceReport) => Uint8Array | null = ({file}) => readFrom(join(root, file)),
  follow?: Follower,
  proofs?: Proofs
) {
  const folders = {content: join(root, 'content'), compiled: join(root, 'compiled')}
  return proveContent(folders, readSource, follow, proofs)
}

function readFrom(path: string): Uint8Array | null {
  return existsSync(path) ? readFileSync(path) : null
}
