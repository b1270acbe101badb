import type {z} from 'astro/zod'
import type {Archive} from '../../../src/schema/archive.ts'
import {nearest} from '../../../src/text/nearest.ts'
import {chainOf, type Place} from '../conventions/lexicon/places.ts'
import {readFormer} from './former.ts'
import {readNational} from './gazetteer.ts'
import {isSame} from './same-district.ts'

/** Districts of an archive must not take the address of another area, and stand below one that there is. */
export function checkDistricts({districts}: Archive, context: z.core.$RefinementCtx): void {
  if (districts.length === 0) return
  const national = readNational()
  const former = readFormer(national)
  const byId = new Map([...national, ...former].map((place) => [place.id, place]))
  const byName = Map.groupBy(national, ({name}) => name)
  for (const place of former) if (!byName.has(place.name)) byName.set(place.name, [place])
  const own = new Set(districts.map(({name}) => name))
  districts.forEach((district, at) => {
    const report = (field: string, message: string) =>
      context.addIssue({code: 'custom', path: ['districts', at, field], message})
    const holder = byId.get(district.id)
    if (holder && !isSame(district, holder)) {
      report('id', `“${district.id}”是${fullNameOf(holder)}的地址，换一个`)
    }
    const {parent} = district
    if (parent === undefined || own.has(parent)) return
    const found = byName.get(parent) ?? []
    if (found.length === 0) {
      const meant = nearest(parent, [...own, ...byName.keys()])
      const hint = meant === null ? '写全国区划表或 districts 里的全称' : `是不是“${meant}”？`
      report('parent', `没有叫“${parent}”的地区；${hint}`)
    } else if (found.length > 1) {
      const names = found.map(fullNameOf).join('、')
      report('parent', `叫“${parent}”的有 ${names}；先在 districts 里写明是哪一个`)
    }
  })
}

/** The whole name of an area, from the widest around it down. */
function fullNameOf(place: Place): string {
  return chainOf(place)
    .map(({name}) => name)
    .reverse()
    .join('')
}
