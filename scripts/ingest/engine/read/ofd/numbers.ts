import type {Matrix} from '../pdf/matrix.ts'

/** The numbers of a list that is divided by white space; what is none is left out. */
export function numbersIn(list: string | null): number[] {
  return partsOf(list).map(Number).filter(Number.isFinite)
}

/** A box: its upper left corner, its width and its height. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** A box as OFD writes it, `x y width height`; `null` where it has no four numbers. */
export function areaOf(list: string | null): Area | null {
  const [x, y, width, height] = numbersIn(list)
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null
  return {x, y, width, height}
}

/** A transformation, `a b c d e f`; `null` where it has no six numbers. */
export function matrixOf(list: string | null): Matrix | null {
  const numbers = numbersIn(list)
  return numbers.length === 6 ? numbers : null
}

/**
 * How far each character stands from the one before, at most so many: `g 3 5.2` stands for three
 * times 5.2.
 */
export function deltasOf(list: string | null, most: number): number[] {
  const deltas: number[] = []
  const parts = partsOf(list)
  for (let at = 0; at < parts.length && deltas.length < most; at++) {
    const isRun = parts[at] === 'g'
    const times = isRun ? Number(parts[at + 1]) : 1
    const value = Number(parts[isRun ? at + 2 : at])
    if (isRun) at += 2
    const count = Math.min(Number.isFinite(times) ? Math.max(0, Math.round(times)) : 0, most)
    for (let time = 0; time < count && deltas.length < most; time++) {
      deltas.push(Number.isFinite(value) ? value : 0)
    }
  }
  return deltas
}

function partsOf(list: string | null): string[] {
  return (list ?? '').split(/[\s,]+/).filter((part) => part !== '')
}
