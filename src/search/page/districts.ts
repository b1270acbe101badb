import type {Answer, Asked, Engine, FacetCount, Query} from '../engine.ts'

/** A district that the archive has documents of. */
export type District = Pick<FacetCount, 'value' | 'label'>

const known = new WeakMap<Engine, Promise<Answer['facets']>>()

/** The values of all facets of an archive: those of a search for nothing, which everything answers. */
export function valuesOf(engine: Engine): Promise<Answer['facets']> {
  const before = known.get(engine)
  if (before) return before
  const query: Query = {all: [], none: [], within: 'document'}
  const nothing: Asked = {query, filters: {}, order: 'ranked'}
  const values = engine.search(nothing).then(({facets}) => facets)
  known.set(engine, values)
  values.catch(() => known.delete(engine))
  return values
}

/** Districts by what people call them: the whole name, else what holds it. */
export function resolveDistricts(
  names: readonly string[],
  districts: readonly District[]
): {values: string[]; unknown: string[]} {
  const values = new Set<string>()
  const unknown: string[] = []
  for (const name of names) {
    const same = districts.filter(({label, value}) => label === name || value === name)
    const like = same.length > 0 ? same : districts.filter(({label}) => label.includes(name))
    if (like.length === 0) unknown.push(name)
    for (const {value} of like) values.add(value)
  }
  return {values: [...values], unknown}
}
