import {parseNumeral} from './numerals.ts'

/** What a vote came to; what is not stated is unknown. */
export interface Ballot {
  for: number | null
  against: number | null
  abstained: number | null
  notVoted: number | null
  /** Where the first of it stands in the text. */
  start: number
}

type Choice = 'for' | 'against' | 'abstained' | 'notVoted'

const choices: readonly (readonly [Choice, RegExp])[] = [
  ['against', /^(?:反对|不赞成|不同意)/],
  ['for', /^(?:赞成|同意)/],
  ['abstained', /^弃权/],
  ['notVoted', /^[未没]/]
]
const word =
  /不赞成|不同意|赞成|同意|反对|弃权|[未没](?:有)?(?:按动?(?:表决器|键)|参加表决|参加投票|参与表决|投票|表决)/g
const n = '[0-9]{1,5}|[零〇○一二两三四五六七八九十百千]{1,7}'
/** Characters around a word that its number stands in. */
const reach = 16
const behind = new RegExp(
  `^(?:票数?)?(?:的?(?:有|为|是)|[:：])?(?:共计?)?(${n})([票人名位]?)(以上|以下|以内)?`
)
const before = new RegExp(`(${n})[票人名位](?:的)?(?:委员|代表)?$`)
const none = /(?:无|没有)人?$/

/** What a text begins with that goes on telling a vote: 反对0票, 1票弃权. */
export const goesOn = new RegExp(
  `^(?:赞成|同意|反对|弃权|[未没]有?按|(?:${n})[票人名](?:反对|弃权|[未没])|(?:无|没有)人?(?:反对|弃权))`
)
/** A new vote within a sentence: ，以24票赞成. */
export const anotherVote = new RegExp(
  `[，,](?=(?:并|同时|又|再)?以(?:(?:${n})[票人名](?:赞成|同意)|(?:赞成|同意)票?(?:${n})[票人名]))`
)

interface Told {
  choice: Choice
  start: number
  /** Numbers in front of it and behind it, with the place where each stands. */
  before: {value: number; at: number} | null
  behind: {value: number; at: number} | null
}

/**
 * The numbers of a vote in a text without spaces: 赞成25票，反对0票，弃权1票,
 * 25票赞成、0票反对, 2人未按表决器, 无反对票. `null` where it tells no vote.
 */
export function parseBallot(text: string): Ballot | null {
  const told = wordsOf(text)
  const [first] = told
  if (!first) return null
  const isNumberFirst = first.before !== null && told.at(-1)?.behind === null
  const ballot: Ballot = {for: null, against: null, abstained: null, notVoted: null, start: -1}
  const used = new Set<number>()
  for (const each of told) {
    const sides = isNumberFirst ? [each.before, each.behind] : [each.behind, each.before]
    const number = sides.find((side) => side !== null && !used.has(side.at))
    if (!number || ballot[each.choice] !== null) continue
    used.add(number.at)
    ballot[each.choice] = number.value
    if (ballot.start === -1) ballot.start = Math.min(each.start, number.at)
  }
  const stated = [ballot.against, ballot.abstained, ballot.notVoted].filter((n) => n !== null)
  return ballot.for !== null || stated.length > 1 ? ballot : null
}

function wordsOf(text: string): Told[] {
  return [...text.matchAll(word)].flatMap((match): Told[] => {
    const choice = choices.find(([, form]) => form.test(match[0]))?.[0]
    if (!choice) return []
    const end = match.index + match[0].length
    const ahead = behind.exec(text.slice(end, end + reach))
    // 20票以上 is a condition, not a result.
    if (ahead?.[3] !== undefined) return []
    const start = Math.max(0, match.index - reach)
    return [
      {
        choice,
        start: match.index,
        before: numberBefore(text.slice(start, match.index), start),
        behind: ahead && numberAt(ahead[1], end + ahead[0].indexOf(ahead[1] ?? ''))
      }
    ]
  })
}

function numberBefore(text: string, start: number): Told['before'] {
  const number = before.exec(text)
  if (number) return numberAt(number[1], start + number.index)
  const nobody = none.exec(text)
  return nobody && {value: 0, at: start + nobody.index}
}

function numberAt(printed: string | undefined, at: number): Told['before'] {
  const value = parseNumeral(printed ?? '')
  return value === null ? null : {value, at}
}

const refused = /[未没不](?:有|能|予|获得?)?(?:表决)?(?:获得?)?通过/
/** 通过 is also what a thing is done by. */
const means = /通过(?=电子|按?表决器|无记名|记名|举手|投票|视频|网络|线上|现场|书面|率|的)/g

/** Whether a text says that something passed, or did not; `null` where it says neither. */
export function outcomeOf(text: string): boolean | null {
  if (refused.test(text)) return false
  return text.replace(means, '').includes('通过') ? true : null
}

/** Whether a text says that all were for it, without numbers. */
export function isUnanimous(text: string): boolean {
  return /(?:一致|全票)(?:表决|同意|赞成|审议|举手|鼓掌|投票){0,2}通过(?!的)/.test(text)
}
