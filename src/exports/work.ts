import type {DocumentData} from '../schema/document.ts'

const insignificant = /[\s\p{P}\p{S}]+/gu

/**
 * The norm that a document is one text of: `<district>/<title>`, the same for its
 * texts of all years and from all sources; a part of a code that is printed by itself is
 * one of its own, by its second title. `null` for papers that are no norms,
 * and for those of which it is not known whose they are.
 */
export function workOf({kind, districts, title, catalogue}: DocumentData): string | null {
  const [own] = districts
  if (kind !== 'regulation' || !own) return null
  const part = catalogue.find(({label}) => label === 'subtitle' || label === '副标题')?.value ?? ''
  return `${own.id}/${(title + part).replace(insignificant, '')}`
}
