import type {CustomRecord} from 'pagefind'
import {areasOf, holderOf} from '../../src/lib/areas.ts'
import type {DocumentData} from '../../src/schema/document.ts'
import type {SessionData} from '../../src/schema/session.ts'
import {toIndexContent} from '../../src/search/index-content.ts'
import type {Passage} from '../../src/search/passages.ts'

/** What the search page needs of a passage, and nothing more. */
export function toRecord(
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
