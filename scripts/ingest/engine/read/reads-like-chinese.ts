import type {Reading} from './languages.ts'

/** Whether a text has hardly anything that Chinese has not, and no more rare characters than a list of rare names. */
export function readsLikeChinese({han, common, odd, likelihoodOfHan}: Reading): boolean {
  return han > 0 && odd <= 1 + han / 25 && (common >= han * 0.8 || likelihoodOfHan >= -12 * han)
}

/** Whether a text is nothing but names, each apart: these may be of the rarest characters. */
export function readsLikeNames(text: string, {han, likelihoodOfHan}: Reading): boolean {
  const names = text.split(/[\s、，；]+/).filter((part) => part !== '')
  const areNames = names.every((name) => /^\p{Script=Han}{2,4}$/u.test(name))
  return names.length > 1 && areNames && likelihoodOfHan >= -14 * han
}
