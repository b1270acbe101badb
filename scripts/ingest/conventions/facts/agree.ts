import {bare} from '../lexicon/similarity.ts'
import type {Field, Values} from './fields.ts'

/**
 * Whether two values of a field say the same. Bodies do where one of each side is
 * the other's short name or its office: 市政府办, 市人民政府, 市人民政府办公室.
 */
export function agree<F extends Field>(field: F, one: Values[F], other: Values[F]): boolean {
  if (field === 'documentNumber') {
    // 某府令第121号, and 第121号 below its heading.
    const [a, b] = [bare(asText(one)), bare(asText(other))]
    return a.endsWith(b) || b.endsWith(a)
  }
  if (field !== 'issuers') return bare(asText(one)) === bare(asText(other))
  const [some, others] = [one as Values['issuers'], other as Values['issuers']]
  return some.some((a) => others.some((b) => isShortFor(a, b) || isShortFor(b, a)))
}

/** A value as people read it. */
export function asText(value: Values[Field]): string {
  if (typeof value === 'string') return value
  return 'name' in value ? value.name : value.join('、')
}

/** Whether a name has the characters of another and no more, in its order. */
export function isShortFor(short: string, whole: string): boolean {
  let at = 0
  for (const character of whole) if (character === short.charAt(at)) at++
  return at === short.length
}
