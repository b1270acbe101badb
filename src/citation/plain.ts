import {formatDate} from '../lib/dates.ts'
import type {Cited} from './cited.ts'
import type {Slots} from './slots.ts'
import {creatorsLine, inTitleMarks} from './titles.ts'

/** What a plain citation tells, in its order; what is empty is left out. */
export interface PlainParts {
  creators?: string
  title: string
  number: string | null
  filed: string | null
  date: string
  archive: string
  url: string
  /** The place in the document, at once behind its title. */
  place?: string
}

/** A citation for the press and for letters: everything that is known, in words. */
export function toPlain(cited: Cited, slots: Slots): string {
  return plainOf({
    creators: creatorsLine(cited.creators, '、'),
    title: inTitleMarks(cited.title),
    number: cited.number,
    filed: cited.filed,
    date: cited.date === null ? '' : formatDate(cited.date),
    archive: cited.archive,
    url: slots.url,
    place: slots.place('', '')
  })
}

/** @param parts `title` as it shall stand, with its marks */
export function plainOf(parts: PlainParts): string {
  const {creators = '', title, number, filed, date, archive, url, place = ''} = parts
  const named = `${title}${number === null || number === '' ? '' : `（${number}）`}${place}`
  const all = [named, filed ?? '', date, archive, url].filter((part) => part !== '')
  return `${creators === '' ? '' : `${creators}：`}${all.join('，')}。`
}

/** The same as Markdown, the title being the link. */
export function toMarkdown(cited: Cited, slots: Slots, escape: (text: string) => string): string {
  return plainOf({
    creators: escape(creatorsLine(cited.creators, '、')),
    title: `[${escape(inTitleMarks(cited.title))}${slots.place('', '')}](${slots.url})`,
    number: cited.number === null ? null : escape(cited.number),
    filed: cited.filed === null ? null : escape(cited.filed),
    date: cited.date === null ? '' : formatDate(cited.date),
    archive: escape(cited.archive),
    url: ''
  })
}
