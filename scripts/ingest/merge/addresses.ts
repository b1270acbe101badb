import {VFile} from 'vfile'
import type {Address} from '../../../src/schema/address.ts'
import {assignAddresses, type Given} from '../addresses/assign.ts'
import {blocksOf} from '../addresses/blocks-of.ts'
import type {Former} from '../addresses/former.ts'
import type {Head as KnownHead} from '../addresses/head.ts'
import {isLike, isLikeRetired} from '../addresses/is-like.ts'
import type {IdentifiedBlock} from '../addresses/identified-block.ts'
import {parseRetired} from '../addresses/retired.ts'
import {nameOfSession} from '../addresses/session-name.ts'
import type {Head} from '../artefacts/head.ts'
import type {Artefact} from '../artefacts/read-artefact.ts'
import {report, toMessages} from '../messages.ts'
import type {PlannedDocument} from './plan.ts'
import type {OpenArtefact} from './write-plan.ts'

/** A head whose documents have the addresses that were given to them. */
export interface AddressedHead extends Omit<Head, 'documents'> {
  documents: PlannedDocument[]
  /** Addresses that were given, by those that were computed, where they differ. */
  moved: ReadonlyMap<string, string>
}

/**
 * Give the documents of all sources their addresses; where one is another than was
 * computed, the report of its source says so.
 *
 * @param open asked only where a text is needed to tell whether a document is that of before
 */
export function giveAddresses(
  heads: readonly Head[],
  {ledger, isKept, blocksAt}: Former,
  open: OpenArtefact
): {heads: AddressedHead[]; ledger: Address[]} {
  const known = heads.map(toKnown)
  const places = new Map(
    known.flatMap((list, at) => list.map((each, document) => [each, {at, document}] as const))
  )
  const assigned = assignAddresses(ledger, known.flat(), {
    kept: isKept,
    likeness: ({url, withdrawn, retired}, head) => {
      const before = blocksAt(url)
      const place = places.get(head)
      if (!place || !(before || withdrawn)) return null
      const blocks = blocksIn(open(place.at), place.document)
      return before ? isLike(before, blocks) : isLikeRetired(parseRetired(retired), blocks)
    }
  })
  const addressed = heads.map((head, at) =>
    withAddresses(
      head,
      (known[at] ?? []).flatMap((each) => assigned.given.get(each) ?? [])
    )
  )
  return {heads: addressed, ledger: assigned.ledger}
}

function blocksIn(artefact: Artefact, document: number): IdentifiedBlock[] {
  try {
    return blocksOf(artefact.body(document))
  } finally {
    artefact.close()
  }
}

function toKnown({report: {file, sha256}, documents, sessions}: Head): KnownHead[] {
  const names = new Map(sessions.map(({id, session}) => [id, nameOfSession(session)]))
  return documents.map(({id, data: {title, source, session}, blocks}) => ({
    ...{id, title, blocks, place: source.start, source: {file, sha256}},
    session: names.get(session) ?? null
  }))
}

/** @param given in the order of the documents */
function withAddresses(head: Head, given: readonly Given[]): AddressedHead {
  const file = new VFile({path: head.report.file})
  const moved = new Map<string, string>()
  const documents = head.documents.map(({id: computed, data}, at): PlannedDocument => {
    const {id, before} = given[at] ?? {id: computed, before: null}
    if (id !== computed) {
      moved.set(computed, id)
      report(file, 'address-given', null, {found: computed, expected: id})
    }
    return {id, data, before, ids: new Map()}
  })
  if (moved.size === 0) return {...head, documents, moved}
  const givenId = (id: string) => moved.get(id) ?? id
  const messages = head.report.messages.map((message) =>
    message.document === null ? message : {...message, document: givenId(message.document)}
  )
  return {
    ...head,
    report: {
      ...head.report,
      documents: head.report.documents.map(givenId),
      messages: [...toMessages(file, null), ...messages]
    },
    documents,
    moved
  }
}
