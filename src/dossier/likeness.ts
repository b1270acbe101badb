import type {Subject} from './subject.ts'

/** What makes two subjects of the same words two: a report, and what became of it. */
const turns = ['审计', '决算', '整改', '审议意见', '专题询问', '实施', '研究处理', '督办', '测评']

/** So many characters are enough to tell what a thing is. */
const telling = 3

/** How alike two subjects are: 1 the same, 0 nothing in common; below {@link enough} they are two. */
export function likeness(a: Subject, b: Subject): number {
  if (a.resignation && b.resignation) return sameResignation(a.resignation, b.resignation)
  if (a.resignation || b.resignation || differ(a.years, b.years)) return 0
  if (a.core.length < telling || b.core.length < telling) return sameWork(a, b)
  if (a.core === b.core) return 1
  const turned = turns.some((word) => a.core.includes(word) !== b.core.includes(word))
  return shared(a.core, b.core) * (turned ? 0.7 : 1)
}

/** From here on two subjects are taken for one. */
export const enough = 0.6

/** Both name years, and none is the same. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b)
}

/** 政府工作报告 is of the government, and of nothing else. */
function sameWork(a: Subject, b: Subject): number {
  return a.core === b.core && a.organs.size > 0 && !a.organs.isDisjointFrom(b.organs) ? 0.9 : 0
}

function sameResignation(
  a: NonNullable<Subject['resignation']>,
  b: NonNullable<Subject['resignation']>
): number {
  const isSamePerson = a.who === '' || b.who === '' || a.who === b.who
  if (!isSamePerson) return 0
  if (a.who !== '' && a.who === b.who) return 1
  return a.office === b.office || a.office.endsWith(b.office) || b.office.endsWith(a.office)
    ? 0.9
    : 0
}

/** The share of pairs of characters that two texts have in common; more where one holds the other. */
function shared(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const held = short.length > telling && long.includes(short) ? 0.2 : 0
  const ours = pairsOf(a)
  const theirs = pairsOf(b)
  const common = ours.intersection(theirs).size
  return Math.min(0.99, (2 * common) / (ours.size + theirs.size) + held)
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({length: text.length - 1}, (_, at) => text.slice(at, at + 2)))
}
