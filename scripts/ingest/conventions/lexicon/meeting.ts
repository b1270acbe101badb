import {toHanNumeral} from '../../../../src/text/han-numeral.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {numeralCharacters, parseNumeral} from './numerals.ts'
import {remembered} from './remembered.ts'

/** A body that meets in numbered meetings of numbered terms. */
export interface Body {
  /** Part of addresses. */
  id: string
  /** As in the name of a meeting: 第九届人大常委会第十二次会议. */
  short: string
  full: string
}

const bodies: readonly (readonly [pattern: RegExp, body: Body])[] = [
  [
    /^(?:人民代表大会常务委员会|人大常委会)$/,
    {id: 'npcsc', short: '人大常委会', full: '人民代表大会常务委员会'}
  ],
  [/^(?:人民代表大会|人大|人代会)$/, {id: 'npc', short: '人民代表大会', full: '人民代表大会'}],
  [
    /^(?:政协|政治协商会议).*常(?:务)?委(?:员)?会/,
    {id: 'cppccsc', short: '政协常委会', full: '政治协商会议常务委员会'}
  ],
  [/^(?:政协|政治协商会议)/, {id: 'cppcc', short: '政协全体会议', full: '政治协商会议委员会'}]
]

/** A meeting that a text names. */
export interface Meeting {
  body: Body
  term: number
  number: number
  /** 第九届人大常委会第十二次会议 */
  name: string
  /** Where the name begins in the unspaced text. */
  start: number
  end: number
}

const n = `[${numeralCharacters}]{1,4}`
const bodyName =
  '人民代表大会常务委员会|人大常委会|人民代表大会|人代会|人大|政协常务委员会|政协常委会|政协(?:委员会)?|政治协商会议(?:委员会)?'
const pattern = new RegExp(
  `第?(${n})届(?:全国)?(${bodyName})(?:于[^，。]{2,14}?)?(?:召开|举行)?的?第?(${n})次(?:全体|常务|常委会)?会议`
)
const everywhere = new RegExp(pattern, 'g')
const reversed = new RegExp(`第?(${n})届第?(${n})次(?:全国)?(${bodyName})(?:全体)?会议`)
/** 区政协五届二次会议, 区人大常委会第九届第十二次会议 */
const bodyFirst = new RegExp(`(${bodyName})第?(${n})届(?:委员会)?第?(${n})次(?:全体)?会议`)

/** 政协某市第九届委员会第三次会议, 政协第九届某市委员会常务委员会第十次会议, 市政协九届十二次常委会会议 */
const conference = new RegExp(
  `(?:政协|政治协商会议)(?:(?!人大|人民代表)\\p{Script=Han}){0,12}?第?(${n})届((?:(?!人大|人民代表|主席)\\p{Script=Han}){0,18}?)的?第?(${n})次((?:全体|常委|常务委员)?会议|常委会)`,
  'u'
)

/** The first meeting that a text (without spaces) names: 区九届人大常委会召开第十二次会议; else `null`. */
export const findMeeting = remembered((text): Readonly<Meeting> | null => {
  const read = simplified(text)
  const straight = pattern.exec(read)
  if (straight) return meeting(straight, straight[1], straight[2], straight[3])
  const other = reversed.exec(read)
  if (other) return meeting(other, other[1], other[3], other[2])
  const first = bodyFirst.exec(read)
  return first ? meeting(first, first[2], first[1], first[3]) : conferenceIn(read)
})

/** A meeting of the consultative conference, whose names hold the area; that of its standing committee says so. */
function conferenceIn(text: string): Meeting | null {
  const match = conference.exec(text)
  if (!match) return null
  const isCommittee = /常(?:务)?委/.test((match[2] ?? '') + (match[4] ?? ''))
  return meeting(match, match[1], isCommittee ? '政协常委会' : '政协', match[3])
}

/** All meetings that a text (without spaces) names in the common order, first to last. */
export function findMeetings(text: string): Meeting[] {
  const found = simplified(text).matchAll(everywhere)
  return [...found].flatMap((match) => meeting(match, match[1], match[2], match[3]) ?? [])
}

function meeting(match: RegExpExecArray, ...[t, name, nr]: (string | undefined)[]): Meeting | null {
  const body = bodies.find(([form]) => form.test(name ?? ''))?.[1]
  const term = parseNumeral(t ?? '')
  const number = parseNumeral(nr ?? '')
  if (!body || !term || !number) return null
  return {
    body,
    term,
    number,
    name: `第${toHanNumeral(term)}届${body.short}第${toHanNumeral(number)}次会议`,
    start: match.index,
    end: match.index + match[0].length
  }
}
