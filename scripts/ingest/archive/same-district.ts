import type {Archive} from '../../../src/schema/archive.ts'
import {chainOf, type Place} from '../conventions/lexicon/places.ts'

type District = Archive['districts'][number]

/** Whether a district that the archive names anew is one that the country has. */
export function isSame({name, aliases, parent}: District, place: Place): boolean {
  const isNamed = [name, ...aliases].includes(place.name)
  return (
    isNamed &&
    (parent === undefined ||
      chainOf(place)
        .slice(1)
        .some((area) => area.name === parent))
  )
}
