import type {DocumentEntry} from '../lib/entries.ts'
import type {Area} from '../schema/document.ts'
import type {Citation} from './citations.ts'
import {hasPage, type Laws} from './laws.ts'

/** What a text cites and the archive holds, and where that is in the site. */
export type HeldLink = readonly [name: string, url: string]

/**
 * Where what a document cites stands: the one text of that title that its own area has, or that holds
 * for it. Of several texts none is chosen, and what any place may have of that title is not taken for
 * that of another: the page of the law lists them.
 */
export function heldLinks(
  document: DocumentEntry,
  citations: readonly Citation[],
  {byName}: Pick<Laws, 'byName'>
): HeldLink[] {
  const [own] = document.data.districts
  return citations.flatMap(({name}): HeldLink[] => {
    const law = byName(name)
    if (!law) return []
    const texts = law.texts.filter(({id}) => id !== document.id)
    if (texts.length !== law.texts.length || texts.length === 0) return []
    const [only, ...more] = nearest(texts, own)
    if (only && more.length === 0 && isMeant(only.data.districts[0], law, own))
      return [[name, `/${only.id}/`]]
    return hasPage(law) ? [[name, `/laws/${law.id}/`]] : []
  })
}

/** Those of the same area, where there are some. */
function nearest(texts: readonly DocumentEntry[], own: Area | undefined): readonly DocumentEntry[] {
  const same = texts.filter(({data}) => own && data.districts[0]?.id === own.id)
  return same.length > 0 ? same : texts
}

/** Whether a text of an area is what another one means by the name of a law. */
function isMeant(
  area: Area | undefined,
  {name, isNumber}: {name: string; isNumber: boolean},
  own: Area | undefined
): boolean {
  if (isNumber) return true
  if (!area) return false
  return (
    area.id === own?.id || area.id === 'china' || name.includes(area.name) || isAbove(area, own)
  )
}

/** 110000 is above 110115. */
function isAbove({code}: Area, own: Area | undefined): boolean {
  return code !== null && own?.code?.startsWith(code.replace(/(?:00){1,2}$/, '')) === true
}
