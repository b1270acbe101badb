import {join} from 'node:path'
import {compile} from '../../../src/documents/compile.ts'
import {createCompiled} from '../../../src/loader/compiled.ts'
import {writeManifest} from '../../../src/loader/manifest.ts'
import {documentSchema} from '../../../src/schema/document.ts'
import {type SessionData, sessionSchema} from '../../../src/schema/session.ts'

/** A document of a small archive: its address below its session, its title and paragraphs. */
export interface Written {
  item: string
  title: string
  kind?: string
  number?: string
  speaker?: string
  text: string[]
}

const zixu = {id: 'zixu', name: '子虚区'}
const sessionId = 'zixu/npcsc-6-19'

export const sessions: ReadonlyMap<string, SessionData> = new Map([
  [
    sessionId,
    sessionSchema.parse({
      ...{kind: 'meeting', name: '第六届人大常委会第十九次会议', district: zixu, year: 2024},
      ...{body: '子虚区人民代表大会常务委员会', term: 6, number: 19}
    })
  ]
])

/** Put documents where the search takes them from. @returns the folder */
export function compileArchive(folder: string, documents: readonly Written[]): string {
  const compiled = join(folder, 'compiled')
  const writer = createCompiled(compiled)
  const manifest = documents.map(({item, title, kind = 'notice', number, speaker, text}) => {
    const blocks = text.map((each, at) => `<p id="p${String(at)}">${each}</p>`)
    const body = [`<h1 id="title">${title}</h1>`, ...blocks].join('\n\n')
    const digest = JSON.stringify([item, body])
    writer.add(digest, compile(body))
    const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
    const data = documentSchema.parse({
      ...{title, kind, session: sessionId, districts: [zixu]},
      ...(number === undefined ? {} : {documentNumber: number}),
      ...(speaker === undefined ? {} : {speaker: {name: speaker, title: '主任'}}),
      source: {file: 'a.txt', sha256: '0'.repeat(64), ...place}
    })
    return {id: `${sessionId}/${item}`, digest, data}
  })
  writer.finish()
  writeManifest(compiled, manifest)
  return compiled
}
