import type {Kind} from '../../../../src/schema/kinds.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {parseLabelled} from './labels.ts'
import {type NameList, parseNames} from './names.ts'
import {parseNumeral} from './numerals.ts'
import {unspaced} from './punctuation.ts'

const label =
  /^((?:出\s*席|到\s*会|缺\s*席|请\s*假|未出席|列\s*席|因[病事公故][^：:，。]{0,6}请假))([^：:。，]*)[:：](.*)$/su
/** How many there were: （31人）, （共 31 名） */
const count = /[（(]\s*(?:[共计]\s*)?([0-9一二三四五六七八九十百]+)\s*[人名位]\s*[）)]\s*$/
/** Characters between what a label says of people and its end: 出席会议的常委会组成人员 */
const longestPeople = 20

/** Characters of the row of one member. */
const longestMember = 60

/** What a line says that announces a list of people: 出席（31人）： */
export interface RosterLabel {
  group: 'present' | 'absent' | 'observer'
  /** What it says, without the count: 因事请假. */
  heading: string
  /** How many people it says there were. */
  stated: number | null
  /** The list, where it stands on the same line. */
  inline: string
}

/** Whether a paper is minutes, or by its title the record of a meeting or a list of who came to one. */
export function tellsWhoCame(genre: Kind | null | undefined, title = ''): boolean {
  if (genre === 'minutes') return true
  const read = simplified(title)
  const isOfMeeting = genre === 'record' && /(?:[记纪]录|议事录)$/.test(read)
  return isOfMeeting || /(?:出席|缺席|与会|请假).{0,8}名单$/.test(read)
}

/** What a line announces; `null` where it announces no list of people. */
export function readRosterLabel(text: string): RosterLabel | null {
  const read = label.exec(simplified(text))
  const [, attends = '', between = '', list = ''] = read ?? []
  const inline = text.slice(text.length - list.length)
  const group = groupOf(unspaced(attends))
  if (!group) return null
  const counted = count.exec(between)
  const people = between.slice(0, counted?.index).trimEnd()
  if (people.length > longestPeople) return null
  const stated = counted ? parseNumeral(counted[1] ?? '') : null
  const heading = unspaced(text.slice(0, attends.length + people.length))
  return {group, heading, stated, inline: inline.trim()}
}

/** 金一議員, 主席陳二三議員 , G.B.S., J.P.: a member of a legislature, and their honours. */
const member =
  /^(?:副?(?:主席|议长|主任))?(\p{Script=Han}{2,4})议员(?:[,，][A-Z.]{2,12}|[,，]\p{Script=Han}{2,10})*$/u

/**
 * The people of a row that begins with an office, or that is of one member: 主任：金一,
 * 委员：陈二三 李　四, 金一議員; `null` where it is none.
 */
export function readOfficeRow(text: string): NameList | null {
  const printed = unspaced(text)
  const read = printed.length > longestMember ? null : member.exec(simplified(printed))
  if (read) {
    const start = read[0].indexOf(read[1] ?? '')
    return {names: [printed.slice(start, start + (read[1] ?? '').length)], loose: []}
  }
  const labelled = parseLabelled(text)
  return labelled && groupOf(labelled.label) === null ? parseNames(labelled.value) : null
}

function groupOf(text: string): RosterLabel['group'] | null {
  if (/^(?:出席|到会)/.test(text)) return 'present'
  if (text.startsWith('列席')) return 'observer'
  return /缺席|请假|未出席/.test(text) ? 'absent' : null
}
