import {type Address, toUrl} from '../schema/address.ts'
import {nameWithOwner} from '../lib/areas.ts'
import type {DocumentData} from '../schema/document.ts'
import type {SessionData} from '../schema/session.ts'

/**
 * Every address that was ever given, in order: what the ledger holds, and the documents
 * that a person has put there since it was written.
 */
export function toAddressRecords(
  ledger: readonly Address[],
  documents: readonly {id: string; data: DocumentData}[],
  sessions: ReadonlyMap<string, SessionData>
): Address[] {
  const standing = new Set(documents.map(({id}) => toUrl(id)))
  const known = new Set(ledger.map(({url}) => url))
  const others = documents.filter(({id}) => !known.has(toUrl(id)))
  return [
    ...ledger.map((entry) => (standing.has(entry.url) ? {...entry, withdrawn: false} : entry)),
    ...others.map(({id, data}): Address => {
      const {title, source} = data
      const session = sessions.get(data.session)
      return {
        ...{url: toUrl(id), source: {file: source.file, sha256: source.sha256}, title},
        ...{place: source.start, withdrawn: false, blocks: null, ids: null, retired: null},
        session: session ? nameWithOwner(session, session.district) : null
      }
    })
  ].sort((a, b) => (a.url < b.url ? -1 : 1))
}
