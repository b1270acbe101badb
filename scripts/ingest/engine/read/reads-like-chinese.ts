import type {Reading} from './languages.ts'

/** Whether a text has hardly anything that Chinese has not, and no more rare characters than a list of rare names. */
export function readsLikeChinese({han, common, odd, likelihoodOfHan}: Reading): boolean {
  return han > 0 && odd <= 1 + han / 25 && (common >= han * 0.8 || likelihoodOfHan >= -12 * han)
}
