import type {UsedAlias} from '../aliases/expand.ts'
import {create} from './dom.ts'
import {type State, writeState} from './state.ts'

/** Say behind other notes what else was looked for, with the way to leave it. */
export function tellAliases(place: HTMLElement, used: readonly UsedAlias[], state: State): void {
  for (const {typed, meant} of used) {
    const names = meant.map((name) => `“${name}”`).join('、')
    const href = writeState({...state, isLiteral: true})
    place.append(
      create('li', {}, `“${typed}”也按${names}查找。`, create('a', {href}, `只找“${typed}”`))
    )
  }
}
