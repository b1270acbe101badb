import {type Cited, citedOf} from '../../citation/cited.ts'
import type {DocumentView} from '../../lib/document-view.ts'

/** What citations tell of the document of a page. @param archive name of the site */
export function citedView({id, data, session}: DocumentView, archive: string): Cited {
  const filed = session && {...session.data, district: session.data.district?.name ?? null}
  return citedOf({...data, id}, filed, archive)
}
