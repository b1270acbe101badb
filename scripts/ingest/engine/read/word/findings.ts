import type {Finding} from '../reader.ts'
import type {Placed} from './to-blocks.ts'

/** Doubts as messages: what is said of many places is said once, of the first, with their number. */
export function toFindings(placed: readonly Placed[]): Finding[] {
  const groups = Map.groupBy(placed, ({doubt}) => `${doubt.found}\n${doubt.expected}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const {found, expected} = first.doubt
    const many = group.length > 1 ? `（共${String(group.length)}处）` : ''
    return [{rule: 'reading-doubtful', place: first.place, found: found + many, expected}]
  })
}

/** A part of a file that could not be read. */
export function missing(part: string): Finding {
  const expected = '其中的内容没有收入'
  return {
    rule: 'reading-doubtful',
    place: null,
    found: `文件的一部分（${part.slice(0, 80)}）`,
    expected
  }
}
