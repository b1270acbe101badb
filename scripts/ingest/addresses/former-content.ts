import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {DocumentError} from '../../../src/documents/document-error.ts'
import {isContentError} from '../../../src/content/content-error.ts'
import {findDocuments} from '../../../src/content/documents.ts'
import {documentPath} from '../../../src/content/files.ts'
import {divideDocument} from '../../../src/content/front-matter.ts'
import {readLedgerOf} from '../../../src/content/ledger.ts'
import {YamlError} from '../../../src/content/yaml/read-yaml.ts'
import {readSessions} from '../../../src/content/sessions.ts'
import {type Address, addressSchema, toId, toUrl} from '../../../src/schema/address.ts'
import {documentSchema} from '../../../src/schema/document.ts'
import type {Manifest} from '../../../src/schema/manifest.ts'
import {hasCode} from '../../../src/text/system-error.ts'
import {blocksOf} from './blocks-of.ts'
import type {Former} from './former.ts'
import {nameOfSession} from './session-name.ts'

/**
 * What is known from the folder of an archive that people curate.
 *
 * @param content the folder `content/`
 * @param made what the program wrote there last: all else a person keeps
 * @throws {ContentError} where its ledger cannot be used
 */
export function formerContent(content: string, made: Manifest | null): Former {
  const ledger = readLedgerOf(content)
  const pathOf = (url: string) => documentPath(toId(url))
  return {
    ledger: [...ledger, ...addressesIn(content, new Set(ledger.map(({url}) => url)))],
    blocksAt: (url) => unlessUnreadable(() => blocksOf(read(content, pathOf(url)).body)),
    isKept: (url) => {
      const path = join(content, pathOf(url))
      if (!existsSync(path)) return false
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex')
      return digest !== made?.files[pathOf(url)]?.sha256
    }
  }
}

/** The addresses of documents that are not in the ledger: there was none yet, or a person put them there. */
function addressesIn(content: string, known: ReadonlySet<string>): Address[] {
  const ids = findDocuments(content).filter((id) => !known.has(toUrl(id)))
  if (ids.length === 0) return []
  const sessions = unlessUnreadable(() => readSessions(content))
  return ids.flatMap((id) => {
    const fields = unlessUnreadable(() => read(content, documentPath(id)).frontMatter)
    const {data} = documentSchema.safeParse(fields)
    if (!data) return []
    const {file, sha256, start} = data.source
    const session = sessions?.get(data.session)
    return (
      addressSchema.safeParse({
        ...{url: toUrl(id), title: data.title, place: start, source: {file, sha256}},
        session: session && nameOfSession(session)
      }).data ?? []
    )
  })
}

function read(content: string, path: string) {
  return divideDocument(readFileSync(join(content, path)), path)
}

/** What a person has left so that it cannot be read tells nothing; whoever reads it next says so. */
function unlessUnreadable<Result>(look: () => Result): Result | null {
  try {
    return look()
  } catch (error) {
    const isTheirs = [DocumentError, YamlError].some((kind) => error instanceof kind)
    if (isTheirs || isContentError(error) || hasCode(error, 'ENOENT', 'EISDIR')) return null
    throw error
  }
}
