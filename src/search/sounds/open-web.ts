import type {Engine, Query} from '../engine.ts'
import {createFileReader, createRangeReader, readFile} from '../exact/read-web.ts'
import {openSounds} from './open-sounds.ts'
import type {CountText, Suggest} from './suggest.ts'

/**
 * What may have been meant, by its sound, for an archive on the web.
 *
 * @param base address of the folder `search/`, without a slash at its end
 * @param exact by which it is checked that the archive holds what is offered
 * @param load what requests are made with
 * @throws where it cannot be read
 */
export async function openSoundsAt(
  base: string,
  exact: Engine,
  load: typeof fetch = (...request) => fetch(...request)
): Promise<Suggest> {
  const folder = `${base}/sounds`
  const {simplify} = await import('../traditional.ts')
  return openSounds(
    {
      // The root says where all else is: an old one would lead nowhere.
      file: (name) => readFile(`${folder}/${name}`, load, {cache: 'no-cache'}),
      bytes: (isRanged) => (isRanged ? createRangeReader : createFileReader)(folder, load)
    },
    createCount(exact),
    simplify
  )
}

/** Counts documents; what the lists do not tell for certain is looked at. */
function createCount(exact: Engine): CountText {
  return async (text, signal) => {
    const query: Query = {all: [{text, field: null}], none: [], within: 'document'}
    const answer = await exact.search({query, filters: {}, order: 'ranked'}, signal)
    const {value, isExact} = answer.documents
    if (isExact || value === 0) return value
    return (await answer.next(1, signal)).length > 0 ? value : 0
  }
}
