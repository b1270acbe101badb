import {writeLateLinks} from '../loader/late-links.ts'
import {choosePages} from '../loader/known-pages.ts'
import {getPeople} from '../people/known-people.ts'
import {type DocumentView, viewsOf} from './document-view.ts'
import {getLibrary} from './library.ts'
import {link} from './link.ts'
import {getNotices} from './notices.ts'

let all: Promise<DocumentView[]> | null = null
let shown: Promise<DocumentView[]> | null = null

/** All documents, for pages that show several of them. */
export function getDocumentViews(): Promise<DocumentView[]> {
  if (__CONTENT_CHANGES__) return allViews()
  all ??= allViews()
  return all
}

/** The documents whose pages are to be made: chosen once, for the pages of their parts, too. */
export function getShownDocuments(): Promise<DocumentView[]> {
  if (__CONTENT_CHANGES__) return allViews()
  shown ??= chooseViews()
  return shown
}

async function chooseViews(): Promise<DocumentView[]> {
  const {compiled} = await getLibrary()
  const views = choosePages(__COMPILED_DOCUMENTS__, 'documents', await getDocumentViews())
  const late = views.filter(({digest, cited}) => cited.length > 0 && compiled.isLong(digest))
  writeLateLinks(
    __COMPILED_DOCUMENTS__,
    Object.fromEntries(
      late.map(({id, cited}) => [id, cited.map(([name, url]) => [name, link(url)])])
    )
  )
  return views
}

async function allViews(): Promise<DocumentView[]> {
  const {urlOf} = await getPeople()
  return viewsOf(await getLibrary(), getNotices(), urlOf)
}
