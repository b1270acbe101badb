import {VFile} from 'vfile'
import type {DocumentData} from '../../../src/schema/document.ts'
import {report, toMessages} from '../messages.ts'
import type {AddressedHead} from './addresses.ts'

/** Numbers of a year belong to one paper; those without are given anew. */
const ofYear = /(?:19|20)\d{2}/

/**
 * Say of papers with the same number and title of one district, whose letters are others, that
 * there is another one: two drafts, or a paper and what was mended of it. Both are published. The
 * texts of a norm are told apart by their days, and are not said to be alike.
 */
export function withNearTwins(heads: readonly AddressedHead[]): AddressedHead[] {
  const alike = Map.groupBy(
    heads.flatMap(({documents}) => documents),
    ({data}) => nameOf(data)
  )
  return heads.map((head) => {
    const messages = head.documents.flatMap(({id, data}) => {
      const name = nameOf(data)
      const others = firstOthers(name === null ? [] : (alike.get(name) ?? []), id)
      if (others.length === 0) return []
      const file = new VFile({path: head.report.file})
      const found = others.map((other) => `/${other.id}/`).join('、')
      report(file, 'document-alike', data.source.start, {found})
      return toMessages(file, null).map((message) => ({...message, document: id}))
    })
    if (messages.length === 0) return head
    const all = [...head.report.messages, ...messages]
    const sorted = all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    return {...head, report: {...head.report, messages: sorted}}
  })
}

/** So many others are named. */
const named = 3

/** The first papers of a name beside one, however many there are. */
function firstOthers<Paper extends {id: string}>(alike: readonly Paper[], id: string): Paper[] {
  return alike
    .slice(0, named + 1)
    .filter((each) => each.id !== id)
    .slice(0, named)
}

/** What papers are told apart by; `null` for one that has no such name. */
function nameOf({kind, title, documentNumber, districts}: DocumentData): string | null {
  if (documentNumber === null || !ofYear.test(documentNumber) || kind === 'regulation') return null
  return [districts[0]?.id ?? '', documentNumber, title.replace(/\s+/g, '')].join('\n')
}
