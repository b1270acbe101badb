import type {PhrasingContent} from 'mdast'

/** What of some phrasing content stands on one line. */
export interface Line {
  /** Counted from 1. */
  line: number
  /** Whether the line above was broken on purpose. */
  begins: boolean
  children: PhrasingContent[]
}

/** Phrasing content line by line; what is emphasised over several lines is so on each. */
export function toLines(nodes: readonly PhrasingContent[]): Line[] {
  const lines: Line[] = []
  let begins = false
  const add = (line: Line) => {
    const last = lines.at(-1)
    if (last?.line === line.line && !line.begins && !begins) last.children.push(...line.children)
    else lines.push({...line, begins: line.begins || begins})
    begins = false
  }
  for (const node of nodes) {
    const start = node.position?.start.line ?? 0
    if (node.type === 'break') begins = true
    else if (node.type === 'text') {
      const end = node.position?.end.line ?? start
      const values = node.value.split('\n')
      // A reference may stand for the end of a line; such a text stays on its first.
      const isWhole = values.length !== end - start + 1
      for (const [at, value] of (isWhole ? [node.value] : values).entries()) {
        add({line: start + at, begins: false, children: [{type: 'text', value}]})
      }
    } else if ('children' in node) {
      for (const {children, ...line} of toLines(node.children)) {
        add({...line, children: [{...node, children}]})
      }
    }
  }
  return lines
}
