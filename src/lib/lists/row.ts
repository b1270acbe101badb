import {kindLabels} from '../../schema/kinds.ts'
import {holderOf, nameWithOwner} from '../areas.ts'
import type {DocumentEntry, SessionEntry} from '../entries.ts'

/** All that a list shows of a document. */
export interface Row {
  id: string
  title: string
  /** As readers call it; `null` where the list is of one genre. */
  kind: string | null
  /** ISO */
  date: string | null
  /** Who wrote, issued or delivered it, as printed. */
  by: string | null
  number: string | null
  /** What it is filed under, with whose that is; `null` where the list itself says it. */
  filed: string | null
}

/** What is filed by year has the name of whose it is: its own day tells more than 2024年. */
function nameOfFile(session: SessionEntry): string {
  const holder = holderOf(session)
  return session.data.kind === 'year' ? holder.name : nameWithOwner(session.data, holder)
}

/** Bodies that a row names; a document of more says how many there are. */
const most = 2

/**
 * @param sessions what documents are filed under, where the list says it of each
 * @param isOfKind whether the list is of one genre
 */
export function toRow(
  {id, data}: DocumentEntry,
  sessions?: ReadonlyMap<string, SessionEntry>,
  isOfKind = false
): Row {
  const {title, kind, date, documentNumber} = data
  const session = sessions?.get(data.session)
  return {
    ...{id, title, kind: isOfKind ? null : kindLabels[kind], date},
    ...{by: writerOf(data), number: documentNumber},
    filed: session ? nameOfFile(session) : null
  }
}

function writerOf({author, issuers, speaker}: DocumentEntry['data']): string | null {
  if (author !== null) return author
  const names = issuers.slice(0, most).map(({name}) => name)
  if (names.length === 0) return speaker && `${speaker.title ?? ''}${speaker.name}`
  const rest = issuers.length > most ? `等 ${String(issuers.length)} 个机关` : ''
  return names.join('、') + rest
}
