import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {close, createIndex, type CustomRecord} from 'pagefind'
import {openCompiled} from '../../src/loader/compiled.ts'
import {readManifest} from '../../src/loader/manifest.ts'
import type {DocumentData} from '../../src/schema/document.ts'
import {areasOf, holderOf} from '../../src/lib/areas.ts'
import type {SessionData} from '../../src/schema/session.ts'
import {toIndexContent} from '../../src/search/index-content.ts'
import {type Passage, toPassages} from '../../src/search/passages.ts'

/** Pagefind's own interfaces, which the archive does not use. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js'
]

export interface IndexFolders {
  /** Compiled documents and their manifest. */
  compiled: string
  /** The site; the index is written to `pagefind/` below it. */
  site: string
}

/**
 * Index the passages of all documents.
 *
 * @returns the number of passages
 * @throws where Pagefind reports an error
 */
export async function buildIndex(
  {compiled, site}: IndexFolders,
  sessions: ReadonlyMap<string, SessionData>
): Promise<number> {
  const {index, errors} = await createIndex({forceLanguage: 'zh-cn'})
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  const reader = openCompiled(compiled)
  let count = 0
  try {
    for (const {id, digest, data} of readManifest(compiled)) {
      const {blocks} = reader.document(digest)
      for (const passage of toPassages(blocks)) {
        const added = await index.addCustomRecord(
          toRecord(id, data, sessions.get(data.session), passage)
        )
        check(added.errors, id)
        count++
      }
    }
    const outputPath = join(site, 'pagefind')
    check((await index.writeFiles({outputPath})).errors, outputPath)
    await Promise.all(unused.map((file) => rm(join(outputPath, file), {force: true})))
  } finally {
    reader.close()
    await close()
  }
  return count
}

function check(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${what}: ${errors.join('; ')}`)
}

/** What the search page needs of a passage, and nothing more. */
function toRecord(
  id: string,
  data: DocumentData,
  session: SessionData | undefined,
  {id: block, blocks}: Passage
): CustomRecord {
  const {content, printed} = toIndexContent(blocks.map(({text}) => text))
  const year = data.date?.slice(0, 4) ?? session?.year
  const held = session && {id: data.session, data: session}
  const holder = held && holderOf(held)
  return {
    url: `/${id}/#${block}`,
    language: 'zh-cn',
    content,
    meta: {
      title: data.title,
      kind: data.kind,
      date: data.date ?? '',
      filed: `${holder?.name ?? ''}${session?.name ?? ''}`,
      blocks: blocks.map((each) => each.id ?? '').join(' '),
      ...(printed === '' ? {} : {printed})
    },
    filters: {
      district: areasOf({data}, held).map((area) => area.id),
      kind: [data.kind],
      session: [data.session],
      ...(year === undefined || year === null ? {} : {year: [String(year)]})
    }
  }
}
