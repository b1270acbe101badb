import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {filesOf, provenancePath} from '../../../src/content/files.ts'
import {filesBelow} from '../../../src/content/find.ts'
import {isContentError} from '../../../src/content/content-error.ts'
import {readReports} from '../../../src/content/reports.ts'
import {ledgerName} from '../../../src/schema/address.ts'
import type {SourceReport} from '../../../src/schema/report.ts'
import {orNull} from '../../../src/text/system-error.ts'
import type {SourceIdentity} from './source-identity.ts'

/**
 * All that decides what a site of an archive is, but for its settings: its documents and sessions, what
 * is said of its sources, and the sources themselves, with which all of it is compared.
 *
 * @param content the folder of the archive
 * @returns `null` where a file of it cannot be used, or a source is not at hand
 */
export function contentIdentities(content: string): SourceIdentity[] | null {
  const {documents, sources, reports} = filesOf(content)
  const written = writtenIn(content)
  if (written === null) return null
  return orNull(() => {
    const paths = [
      reports,
      ...filesBelow(documents, '').map((path) => join(documents, path)),
      ...written.map(({sha256}) => join(content, provenancePath(sha256))),
      ...written.map(({file}) => join(sources, file))
    ]
    const ledger = join(content, ledgerName)
    return [
      ...paths.map((path): SourceIdentity => [path.slice(content.length + 1), digestOf(path)]),
      [ledgerName, orNull(() => digestOf(ledger)) ?? '']
    ]
  })
}

/** Sources of which documents were written; `null` where that cannot be read, of which the build itself tells. */
function writtenIn(content: string): SourceReport[] | null {
  try {
    return readReports(content).filter(({status}) => status === 'written')
  } catch (error) {
    if (isContentError(error)) return null
    throw error
  }
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
