import {getLibrary} from '../lib/library.ts'
import {getPeople} from '../people/known-people.ts'
import type {SessionView} from './session-view.ts'
import {sessionViews} from './session-views.ts'

let views: Promise<SessionView[]> | null = null

/** The views of all sessions, put together once for all pages of a build. */
export function getSessionViews(): Promise<SessionView[]> {
  if (__CONTENT_CHANGES__) return allViews()
  views ??= allViews()
  return views
}

async function allViews(): Promise<SessionView[]> {
  const {urlOf} = await getPeople()
  return sessionViews({...(await getLibrary()), urlOfPerson: urlOf})
}
