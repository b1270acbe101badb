import type {Engine} from '../engine.ts'
import {sentenceOf} from '../query/notes.ts'
import type {Parsed} from '../query.ts'
import {type District, resolveDistricts, valuesOf} from './districts.ts'
import {create} from './dom.ts'

/**
 * Say what of a query was not understood.
 *
 * @returns districts that it names, as filters know them
 */
export async function tellUnderstood(
  place: HTMLElement,
  {notes, districts}: Parsed,
  engine: Engine,
  signal: AbortSignal
): Promise<string[]> {
  const tell = (sentences: readonly string[]) => {
    if (!signal.aborted)
      place.replaceChildren(...sentences.map((sentence) => create('li', {}, sentence)))
  }
  const sentences = notes.map(sentenceOf)
  tell(sentences)
  if (districts.length === 0) return []
  const {district: known} = await valuesOf(engine)
  const {values, unknown} = resolveDistricts(districts, known)
  tell([...sentences, ...unknown.map((name) => `没有叫“${name}”的地区，没有按它筛选。`)])
  if (notes.some(({rule}) => rule === 'only-district') && !signal.aborted)
    place.append(...known.filter(({value}) => values.includes(value)).map(toDistrict))
  return values
}

/** The way to all that a district has, from the page of the search. */
function toDistrict({value, label}: District): HTMLElement {
  return create('li', {}, create('a', {href: `../${value}/`}, `${label}的全部文件`))
}
