import {choosePages} from '../loader/known-pages.ts'
import {type DocumentView, viewsOf} from './document-view.ts'
import {getLibrary} from './library.ts'
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
  shown ??= getDocumentViews().then((views) =>
    choosePages(__COMPILED_DOCUMENTS__, 'documents', views)
  )
  return shown
}

async function allViews(): Promise<DocumentView[]> {
  return viewsOf(await getLibrary(), getNotices())
}
