import {getLibrary} from '../lib/library.ts'
import type {SessionView} from './session-view.ts'
import {sessionViews} from './session-views.ts'

let views: Promise<SessionView[]> | null = null

/** The views of all sessions, put together once for all pages of a build. */
export function getSessionViews(): Promise<SessionView[]> {
  if (__CONTENT_CHANGES__) return getLibrary().then(sessionViews)
  views ??= getLibrary().then(sessionViews)
  return views
}
