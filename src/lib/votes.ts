import type {RecordOf} from '../schema/records/record.ts'

/** A vote in words, as far as it is known: 赞成 25，反对 0，弃权 1，未按表决器 2；通过 */
export function describeVote(vote: RecordOf<'vote'>): string {
  const numbers = [
    ['赞成', vote.for],
    ['反对', vote.against],
    ['弃权', vote.abstained],
    ['未按表决器', vote.notVoted]
  ] as const
  const told = numbers.flatMap(([label, number]) =>
    number === null ? [] : [`${label} ${String(number)}`]
  )
  const outcome = vote.passed === null ? [] : [vote.passed ? '通过' : '未通过']
  return [...(told.length > 0 ? [told.join('，')] : []), ...outcome].join('；')
}
