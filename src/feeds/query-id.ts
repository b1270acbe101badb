import {createHash} from 'node:crypto'
import type {SavedQuery} from '../schema/archive-feeds.ts'

/** What a saved query is called in the address of its feed. */
export function queryIdOf({id, query}: Pick<SavedQuery, 'id' | 'query'>): string {
  return id ?? `q-${createHash('sha256').update(query).digest('hex').slice(0, 8)}`
}
