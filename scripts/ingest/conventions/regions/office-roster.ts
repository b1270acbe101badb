import {parseLabelled} from '../lexicon/labels.ts'
import {parseNames} from '../lexicon/names.ts'
import {isPersonName} from '../lexicon/person.ts'
import {endsSentence, unspaced} from '../lexicon/punctuation.ts'
import type {Finder, Line} from './region.ts'

/** Places in a group that people are named to. */
const place =
  /^(?:名誉|常务|第一|执行|轮值)?副?(?:主任|组长|主席|会长|理事长|秘书长|总指挥|指挥长|指挥|召集人|队长|团长|主编|院长|校长|顾问)(?:委员|单位)?$|^(?:成员|委员|组员|常委|理事|监事|顾问|联络员)$/
/** 王五　区教育局副局长, 王五（区教育局副局长） */
const withOffice =
  /^(\p{Script=Han}[\p{Script=Han}·]*(?:[ \u3000]\p{Script=Han})?)(?:[\t \u00a0\u3000]+|(?=[（(]))(\S.*)$/su
/** A person's offices take so many characters at most. */
const longest = 120
/** Lines between two people that go on with the offices of the first. */
const mostBetween = 2

/**
 * People of a group with their offices: 组长：王五　区长, and below, each on a line, those who
 * follow under the same label.
 *
 * Each line that begins with a person is marked: it begins a paragraph, and is no heading.
 */
export const officeRoster: Finder = (lines, at) => {
  if (!isPlaced(lines[at])) return null
  const entries: number[] = []
  for (let line = at; line < lines.length; line++) {
    if (isEntry(lines[line])) entries.push(line)
    else if (line - (entries.at(-1) ?? at) > mostBetween) break
  }
  const last = entries.at(-1) ?? at
  if (entries.length < 2) return null
  for (const entry of entries) {
    const data = lines[entry]?.block.data
    if (data) data.region = 'roster'
  }
  return {end: last + 1, nodes: lines.slice(at, last + 1).map(({block}) => block)}
}

function isEntry(line: Line | undefined): boolean {
  return line !== undefined && (isPlaced(line) || isPersonWithOffice(line.text))
}

/** 副组长：王五　区教育局副局长, 成员：王五、赵六 */
function isPlaced(line: Line | undefined): boolean {
  if (!line || line.text.length > longest) return false
  const labelled = parseLabelled(line.text)
  if (!labelled || !place.test(labelled.label) || endsSentence(labelled.value)) return false
  const {value} = labelled
  return isPersonWithOffice(value) || parseNames(value) !== null
}

function isPersonWithOffice(text: string): boolean {
  if (text.length > longest || endsSentence(text)) return false
  const [, name = '', office = ''] = withOffice.exec(text) ?? []
  return isPersonName(unspaced(name)) && unspaced(office).length >= 2 && !isPersonName(office)
}
