import type {DocumentView} from '../lib/document-view.ts'
import {nameWithOwner} from '../lib/areas.ts'
import type {SessionView} from './session-view.ts'
import {volumesOf} from './volumes.ts'

/** All that a page with the texts of a session shows, and all that is packed with it. */
export interface VolumeView {
  /** `<district>/<session>/print` */
  id: string
  session: Pick<SessionView, 'id' | 'holder'> & {
    name: string
    /** With whose it is. */
    title: string
    body: string | null
    date: string | null
  }
  /** Which one it is, from 1, and of how many. */
  number: number
  count: number
  /** Place of its first paper among those of the session, from 1. */
  from: number
  documents: DocumentView[]
  /** The page of the session, which is packed with it where it is all of it. */
  index: SessionView | null
}

/**
 * The views of all volumes of all sessions.
 *
 * @param documents all documents
 * @param sizeOf bytes that a compiled text takes
 */
export function volumeViews(
  sessions: readonly SessionView[],
  documents: readonly DocumentView[],
  sizeOf: (digest: string) => number
): VolumeView[] {
  const views = new Map(documents.map((view) => [view.id, view]))
  return sessions.flatMap((index) => {
    const {id, holder, data} = index
    const papers = index.papers.flatMap((paper) => views.get(paper.id) ?? [])
    const volumes = volumesOf({id, kind: data.kind}, papers, sizeOf)
    const {name, body, date} = data
    const session = {id, holder, name, title: nameWithOwner(data, holder), body, date}
    let from = 1
    return volumes.map((volume, at) => {
      const view = {
        ...{id: volume.id, session, number: at + 1, count: volumes.length, from},
        documents: volume.papers,
        index: volumes.length === 1 ? index : null
      }
      from += volume.papers.length
      return view
    })
  })
}
