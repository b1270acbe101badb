import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {CORE_SCHEMA, load} from 'js-yaml'
import {afterEach, beforeEach} from 'vitest'
import {report} from '../../../src/fixtures/reports.fixture.ts'
import {documentSchema} from '../../../src/schema/document.ts'
import {type SessionInput, sessionSchema} from '../../../src/schema/session.ts'
import {openArtefact} from '../artefacts/read-artefact.ts'
import {writeArtefact} from '../artefacts/write-artefact.ts'
import type {Ingested} from '../ingested.ts'
import {mergeHeads} from './merge-heads.ts'
import {writePlan} from './write-plan.ts'

export const zixu = {id: 'zixu', name: '子虚区', code: null}
export const meeting: SessionInput = {
  kind: 'meeting',
  district: zixu,
  name: '第八届人大常委会第三次会议'
}

/** What ingest gives of a source of as many papers as there are ids. */
export function source(
  name: string,
  ids: readonly string[],
  rest: Partial<Ingested['report']> = {},
  input: SessionInput = meeting
): Ingested {
  const segments = ids.map((document, at) => ({
    ...{start: at + 1, end: at + 1, to: 'document' as const, document, block: 'title'}
  }))
  return {
    report: report(`${name}.txt`, {sha256: digest(name), documents: [...ids], ...rest}),
    provenance: {file: `${name}.txt`, unit: 'line', segments},
    documents: ids.map((id, at) => ({
      id,
      data: documentSchema.parse({
        ...{title: id, kind: 'notice', session: id.split('/')[1]},
        source: {
          ...{file: `${name}.txt`, sha256: digest(name), encoding: 'utf-8', unit: 'line'},
          ...{start: at + 1, end: at + 1}
        }
      }),
      body: `${name} ${id}`,
      letters: `${name} ${id}`
    })),
    sessions: [...new Set(ids.map((id) => id.replace(/\/[^/]*$/, '')))].map((id) => ({
      ...{id, session: input}
    }))
  }
}

export function part(name: string, role: 'contents' | 'back') {
  return {role, source: digest(name), blocks: [{at: '1-2', text: '目录'}]}
}

export function digest(name: string): string {
  return name.repeat(64)
}

/** A folder for each test, and ways to write an archive into it and to read that. */
export function mergeFolder() {
  let to = ''
  let artefacts = ''
  beforeEach(() => {
    to = mkdtempSync(join(tmpdir(), 'content-'))
    artefacts = mkdtempSync(join(tmpdir(), 'artefacts-'))
  })
  afterEach(() => {
    rmSync(to, {recursive: true})
    rmSync(artefacts, {recursive: true})
  })

  const write = (...sources: readonly Ingested[]) => {
    const plan = mergeHeads(keep(sources))
    writePlan(plan, (at) => openArtefact(join(artefacts, String(at))), to)
    return plan.reports
  }

  const keep = (sources: readonly Ingested[]) => {
    const maker = {program: '', settings: ''}
    return sources.map((each, at) =>
      writeArtefact(join(artefacts, String(at)), each, Buffer.of(), maker)
    )
  }

  const read = (name: string): string => {
    return readFileSync(join(to, name), 'utf8')
  }

  /** What stands below the front matter of a document. */
  const textOf = (id: string): string => {
    const file = read(`documents/${id}.mdx`)
    return file.slice(file.indexOf('\n---\n\n') + 6)
  }

  const session = (id = 'zixu/npcsc-8-3') => {
    return sessionSchema.parse(load(read(`documents/${id}/session.yaml`), {schema: CORE_SCHEMA}))
  }

  const files = (): string[] => {
    return readdirSync(to, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(to.length + 1))
      .sort()
  }

  return {write, keep, read, textOf, session, files, to: () => to}
}
