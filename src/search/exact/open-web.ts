import type {Engine} from '../engine.ts'
import {answering} from './answer-asked.ts'
import {openParted} from './open-parted.ts'

/**
 * The exact engine of an archive on the web, all of it.
 *
 * @param base address of the folder `search/`, without a slash at its end
 * @param load what requests are made with
 */
export function openExact(base: string, load?: typeof fetch): Engine {
  return openParted(base, {answering: () => Promise.resolve(answering), ...(load && {load})})
}
