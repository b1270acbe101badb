import type {Facet} from './lists/list-view.ts'
import type {List, Lists} from './lists/lists.ts'
import type {District} from './districts.ts'

/** The ways to all documents: by area, by genre, by year. */
export function waysIn(districts: readonly District[], {kinds, years}: Lists): Facet[] {
  return [
    {
      label: '按地区',
      links: districts.map(({id, name, documents}) => ({
        ...{name, url: `/${id}/`, count: documents.length}
      }))
    },
    {label: '按文种', links: [...kinds.values()].map(toLink)},
    {label: '按年份', links: [...years.values()].map(toLink)}
  ]
}

function toLink({name, url, total}: List) {
  return {name, url, count: total}
}
