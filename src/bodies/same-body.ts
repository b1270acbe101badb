import {simplify} from '../search/traditional.ts'
import {wholeName} from './whole-name.ts'

/**
 * What two printed names have in common that are of one body of an area: the name without short forms,
 * in simplified characters. Names are printed as they are; this is never shown.
 */
export function bodyKey(printed: string): string {
  return wholeName(Array.from(printed, simplify).join(''))
}

/** Of printed names of one body the one that stands for it: that in full, simplified where it is, else the first. */
export function nameOfBody(names: readonly string[]): string {
  const whole = names.filter((name) => name === wholeName(name))
  return whole.find((name) => name === bodyKey(name)) ?? whole[0] ?? names[0] ?? ''
}
