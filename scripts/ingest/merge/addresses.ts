import {VFile} from 'vfile'
import type {Head} from '../artefacts/head.ts'
import {report, toMessages} from '../messages.ts'

/** A head whose documents have the addresses that were given to them. */
export interface AddressedHead extends Head {
  /** Addresses that were given, by those that were computed, where they differ. */
  moved: ReadonlyMap<string, string>
}

/**
 * Two bundles can hold the same number of the same meeting. The first keeps the
 * address; the other's ends with its digest, and the report says so.
 */
export function freeAddresses(heads: readonly Head[]): AddressedHead[] {
  const taken = new Set<string>()
  return heads.map((head) => {
    const moved = new Map<string, string>()
    for (const {id} of head.documents) {
      if (taken.has(id)) moved.set(id, `${id}-${head.report.sha256.slice(0, 6)}`)
      taken.add(moved.get(id) ?? id)
    }
    return moved.size === 0 ? {...head, moved} : withAddresses(head, moved)
  })
}

function withAddresses(head: Head, moved: ReadonlyMap<string, string>): AddressedHead {
  const given = (id: string) => moved.get(id) ?? id
  const file = new VFile({path: head.report.file})
  for (const [found, expected] of moved) report(file, 'address-taken', null, {found, expected})
  const messages = head.report.messages.map((message) =>
    message.document === null ? message : {...message, document: given(message.document)}
  )
  return {
    ...head,
    report: {
      ...head.report,
      documents: head.report.documents.map(given),
      messages: [...toMessages(file, null), ...messages]
    },
    documents: head.documents.map(({id, data}) => ({id: given(id), data})),
    moved
  }
}
