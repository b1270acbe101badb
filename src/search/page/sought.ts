import type {Query} from '../engine.ts'
import {shortened} from '../query/shortened.ts'

/** Say that no document has what was asked for: each word, where it is looked for, and what it is not to have. */
export function nothingOf({all, none, within}: Query, isFiltered: boolean): string {
  const of = (field: Query['all'][number]['field']) =>
    quoted(all.filter((term) => term.field === field)).join('和')
  const inText = of(null)
  const together = within === 'passage' && all.length > 1 ? '同一片段里' : ''
  const parts = [
    [of('title'), '标题含有'],
    [of('number'), '文号含有'],
    [inText, `${together}含有`]
  ].flatMap(([words, has]) => (words === '' ? [] : [`${has ?? ''}${words ?? ''}`]))
  const without = none.length > 0 ? `而不含${quoted(none).join('、')}` : ''
  return `${isFiltered ? '所选范围内' : ''}没有文件${parts.join('、')}${without}`
}

function quoted(terms: Query['all']): string[] {
  return terms.map(({text}) => `“${shortened(text)}”`)
}

/** What a document is searched for that was found by another name: this name, too, so that it is marked there. */
export function carriedOf(typed: string, {all}: Query): string {
  const others = all.flatMap((term) => term.others ?? [])
  return [typed, ...others.map((name) => `“${name}”`)].join(' ')
}
