import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach} from 'vitest'
import type {CompiledBlock, CompiledDocument} from '../documents/compiled.ts'
import {createCompiled, openCompiled} from './compiled.ts'

export const report: CompiledDocument = {
  head: '<header><h1 id="title">子虚区报告</h1></header>',
  body: '<h2 id="s1">一、修桥</h2>\n<p id="p001">修桥3座。</p>',
  blocks: [
    block('title', 'h1', null, '子虚区报告'),
    block('s1', 'h2', 1, '一、修桥'),
    block(null, 'h3', 2, '（一）石桥'),
    block('p001', 'p', null, '修桥3座。')
  ],
  records: [
    {
      ...{type: 'task', block: 'p001', n: 1, section: '', task: '修桥'},
      ...{lead: [], units: ['区水务局'], due: null, until: null}
    }
  ]
}
export const empty: CompiledDocument = {head: '', body: '', blocks: [], records: []}

/** A folder for each test, and ways to keep compiled documents in it and to read them. */
export function compiledDocuments() {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compiled-'))
  })
  afterEach(() => rmSync(folder, {recursive: true}))

  const write = (documents: Record<string, CompiledDocument>, to = folder): void => {
    const writer = createCompiled(to)
    for (const [digest, document] of Object.entries(documents)) writer.add(digest, document)
    writer.finish()
  }

  const read = <Result>(use: (reader: ReturnType<typeof openCompiled>) => Result): Result => {
    const reader = openCompiled(folder)
    try {
      return use(reader)
    } finally {
      reader.close()
    }
  }

  return {write, read, folder: () => folder}
}

/** The parts of a text, each of which is short enough to come as a whole. */
export function partsIn(reader: ReturnType<typeof openCompiled>, digest: string): string[] {
  return Array.from({length: reader.parts(digest)}, (_, at) => {
    const html = reader.part(digest, at + 1)
    if (typeof html !== 'string') throw new Error('Expected a part at once')
    return html
  })
}

/** All that is kept of a document. */
export function whole(reader: ReturnType<typeof openCompiled>, digest: string) {
  return {...reader.page(digest), ...reader.text(digest)}
}

export function block(
  id: string | null,
  type: string,
  level: number | null,
  text: string
): CompiledBlock {
  return {id, type, level, at: '3-4', text}
}
