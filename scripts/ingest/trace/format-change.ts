import type {Change} from './compare.ts'
import {type NamePlaces, shorten} from './facts.ts'
import type {View} from './views.ts'

/** What became of a block, in a few words each: 合并, 分开, 文字, 类型, 归属, or a name of what is known of it. */
export function describeChange(
  {before, after}: Change,
  name: NamePlaces
): [aspect: string, what: string][] {
  const quoted = (view: View) => quote(view, name)
  const [first, ...others] = before
  if (!after) return [['消失', first ? quoted(first) : '']]
  if (!first) return [['出现', `${after.type}，在${after.owner}：${quoted(after)}`]]
  const aspects: [string, string][] = []
  const add = (aspect: string, was: string, is: string) => {
    if (was !== is) aspects.push([aspect, `${was} → ${is}`])
  }
  if (others.length > 0)
    aspects.push(['合并', `${before.map(quoted).join(' ＋ ')} → ${quoted(after)}`])
  else if (first.places.length !== after.places.length) {
    aspects.push(['分开', `${quoted(first)} → ${quoted(after)}`])
  } else add('文字', `“${excerpt(first.text, after.text)}”`, `“${excerpt(after.text, first.text)}”`)
  add('归属', first.owner, after.owner)
  add('类型', first.type, after.type)
  for (const fact of new Set([...first.facts.keys(), ...after.facts.keys()])) {
    add(fact, first.facts.get(fact) ?? '无', after.facts.get(fact) ?? '无')
  }
  // A place of the same number, or only the order of its places.
  if (aspects.length === 0) aspects.push(['位置', `${name(first.places)} → ${name(after.places)}`])
  return aspects
}

/** A block in one line: where it stands and how it begins. */
export function quote({places, text}: View, name: NamePlaces): string {
  return `${name(places)}“${shorten(text)}”`
}

/** The text from shortly before where another one differs. */
function excerpt(text: string, other: string): string {
  let same = 0
  while (same < text.length && text[same] === other[same]) same++
  const start = same > 40 ? same - 20 : 0
  return text === other ? '' : (start > 0 ? '…' : '') + shorten(text.slice(start))
}
