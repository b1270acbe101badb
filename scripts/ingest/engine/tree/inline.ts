import type {PhrasingContent} from 'mdast'

/** The text of phrasing content, however deep it stands. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  let text = ''
  for (const node of nodes) {
    if ('value' in node) text += node.value
    else if ('children' in node) text += plainText(node.children)
  }
  return text
}

/**
 * Phrasing content with another text: what was emphasised stays so. The text may have less than
 * before, its white space and the width of its digits and letters may be others; whatever else is
 * new in it goes to the end.
 */
export function withText(nodes: readonly PhrasingContent[], text: string): PhrasingContent[] {
  if (nodes.every(({type}) => type === 'text')) return [{type: 'text', value: text}]
  const ends = align(plainText(nodes), text)
  let at = 0
  const rewrite = (children: readonly PhrasingContent[]): PhrasingContent[] =>
    children.flatMap((child): PhrasingContent[] => {
      if (child.type === 'text') {
        const start = ends[at] ?? 0
        at += child.value.length
        const value = text.slice(start, ends[at])
        return value === '' ? [] : [{...child, value}]
      }
      if (!('children' in child)) return [child]
      const inner = rewrite(child.children)
      return inner.length === 0 ? [] : [{...child, children: inner}]
    })
  return rewrite(nodes)
}

/** For each place in a text where that place is in another, which has no more than it. */
function align(before: string, after: string): number[] {
  const skipped = before.endsWith(after) ? before.length - after.length : 0
  const ends: number[] = []
  let to = 0
  for (let from = 0; from < before.length; from++) {
    ends.push(to)
    if (from < skipped) continue
    while (isSpace(after, to) && !isSpace(before, from)) to++
    if (isSame(before, from, after, to)) to++
  }
  return [...ends, after.length]
}

function isSame(before: string, from: number, after: string, to: number): boolean {
  const code = before.charCodeAt(from)
  const other = after.charCodeAt(to)
  return code === other || code - 0xfee0 === other || (isSpace(before, from) && isSpace(after, to))
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}

/** Several runs of phrasing content as one, with `between(before, after)` between their texts. */
export function joinInline(
  runs: readonly (readonly PhrasingContent[])[],
  between: (before: string, after: string) => string
): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  const add = (node: PhrasingContent) => {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value += node.value
    else joined.push(node.type === 'text' ? {...node} : node)
  }
  runs.forEach((run, at) => {
    const before = runs[at - 1]
    const seam = before ? between(plainText(before), plainText(run)) : ''
    if (seam !== '') add({type: 'text', value: seam})
    run.forEach(add)
  })
  return joined
}
