import type {Part} from '../container/package.ts'
import {childOf, childrenOf, textIn} from '../container/xml.ts'
import type {Finding} from '../reader.ts'

/** Marks in what stands above and below a sheet: which part of the line it is, the page, the day, fonts. */
const marks = /&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Za-z&])/g
const longest = 60

/** What a sheet has beside its cells and shows only in print, or when it is pointed at: it is said. */
export function besideOf(called: string, {root, relations}: Part): Finding[] {
  const margins = childrenOf(childOf(root, 'headerFooter') ?? root)
    .filter(({name}) => /^(?:odd|even|first)(?:Header|Footer)$/.test(name))
    .map((margin) => textIn(margin).replace(marks, ' ').replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{Script=Han}/u.test(text.replace(/第|页|共/g, '')))
  const text = [...new Set(margins)].join('、')
  const shown = text.length > longest ? `${text.slice(0, longest)}……` : text
  return [
    ...(text === '' ? [] : [doubt(`${called}的页眉页脚`, `“${shown}”只在打印时出现，没有收入`)]),
    ...(relations.some(({type}) => /^(?:comments|threadedComment)$/.test(type))
      ? [doubt(`${called}的批注`, '写在单元格旁边，没有收入')]
      : [])
  ]
}

function doubt(found: string, expected: string): Finding {
  return {rule: 'reading-doubtful', place: null, found, expected}
}
