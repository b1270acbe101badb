import type {Clip} from './areas.ts'
import {black, type Ink} from './ink.ts'
import type {Matrix} from './matrix.ts'

/** What text is set by, and what `save` keeps of it. */
export interface State extends Ink {
  clip: Clip
  matrix: Matrix
  font: string
  isVertical: boolean
  isType3: boolean
  fontMatrix: Matrix
  size: number
  direction: number
  characterSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

/** The state that a page, or a note on it, begins with. */
export function initial(matrix: Matrix): State {
  return {
    ...black,
    clip: null,
    matrix,
    font: '',
    isVertical: false,
    isType3: false,
    fontMatrix: [0.001, 0, 0, 0.001, 0, 0],
    size: 0,
    direction: 1,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0
  }
}
