import type {DocumentData} from '../schema/document.ts'

const insignificant = /[\s\p{P}\p{S}]+/gu

/**
 * The norm that a document is one text of: `<district>/<title>`, the same for its
 * texts of all years and from all sources. `null` for papers that are no norms,
 * and for those of which it is not known whose they are.
 */
export function workOf({kind, districts, title}: DocumentData): string | null {
  const [own] = districts
  return kind === 'regulation' && own ? `${own.id}/${title.replace(insignificant, '')}` : null
}
