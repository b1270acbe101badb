import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {compile} from '../documents/compile.ts'
import {freshFolder} from '../fixtures/folders.fixture.ts'
import {createCompiled} from '../loader/compiled.ts'
import {writeManifest} from '../loader/manifest.ts'
import {type DocumentInput, documentSchema} from '../schema/document.ts'
import {type SessionInput, sessionSchema} from '../schema/session.ts'
import {writeExports, type WrittenData} from './write-exports.ts'

export const minutes: Sample = {
  id: 'zixu/npcsc-8-18/02-minutes',
  body: '<header>\n<h1 id="title">子虚区会议纪要</h1>\n</header>\n\n<p id="p001">听取报告。</p>',
  data: {
    title: '子虚区会议纪要',
    kind: 'minutes',
    order: 2,
    records: [
      {type: 'attendance', block: 'p003', status: 'present', names: ['钱一']},
      {type: 'attendance', block: 'p005', status: 'absent', names: ['李四']},
      {type: 'vote', block: 'p007', item: '《古井办法》', for: 3, against: 0, passed: true}
    ]
  }
}
export const plan: Sample = {
  id: 'zixu/npcsc-8-18/10-plan',
  body: '<Task id="t1" n="1" section="" lead="" units="区水务局" due="">\n<p id="p001">修桥。</p>\n</Task>',
  data: {title: '子虚区修桥方案', kind: 'plan', order: 10}
}
export const personnel: Sample = {
  id: 'zixu/npcsc-8-18/b-personnel',
  body: '任命钱一。',
  data: {
    title: '子虚区任免名单',
    kind: 'personnel',
    order: 1,
    records: [
      {type: 'personnel', block: 'p001', person: '钱一', action: 'appoint', office: '副院长'}
    ]
  }
}
const session: SessionInput = {
  kind: 'meeting',
  name: '第十八次会议',
  body: '子虚区人大常委会'
}

export interface Sample {
  id: string
  body: string
  data: Pick<DocumentInput, 'title' | 'kind'> & Partial<DocumentInput>
}

/** A folder for each test, and ways to write the data of a site into it and to read that. */
export function exportsFolder() {
  const root = freshFolder()

  /** Write the exports of a site whose pages stand already. */
  const run = (
    samples: readonly Sample[],
    others: Record<string, SessionInput> = {}
  ): WrittenData => {
    const folders = {
      content: join(root, 'content'),
      compiled: join(root, 'compiled'),
      site: join(root, 'site')
    }
    const writer = createCompiled(folders.compiled)
    const manifest = samples.map(({id, body, data}) => {
      writer.add(`digest of ${id}`, compile(body))
      mkdirSync(join(folders.site, id), {recursive: true})
      return {id, digest: `digest of ${id}`, data: createData(data)}
    })
    writer.finish()
    writeManifest(folders.compiled, manifest)
    const sessions = Object.entries({'zixu/npcsc-8-18': session, ...others})
    return writeExports(
      folders,
      new Map(sessions.map(([id, data]) => [id, sessionSchema.parse(data)]))
    )
  }

  const read = (path: string): string => {
    return readFileSync(join(root, 'site', path), 'utf8')
  }

  const readJson = (path: string): unknown => {
    return JSON.parse(read(path))
  }

  return {run, read, readJson, root: () => root}
}

function createData(data: Sample['data']) {
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  const source = {file: 'a.txt', sha256: '0'.repeat(64), ...place}
  return documentSchema.parse({session: 'zixu/npcsc-8-18', source, ...data})
}
