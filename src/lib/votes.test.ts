import {expect, test} from 'vitest'
import type {RecordOf} from '../schema/records/record.ts'
import {describeVote} from './votes.ts'

const vote: RecordOf<'vote'> = {
  ...{type: 'vote', block: 'p003', item: null, for: 25, against: 0, abstained: 1},
  ...{notVoted: 2, passed: true}
}

test.each([
  [{}, '赞成 25，反对 0，弃权 1，未按表决器 2；通过'],
  [{notVoted: null, passed: false}, '赞成 25，反对 0，弃权 1；未通过'],
  [{for: null, against: null, abstained: null, notVoted: null}, '通过'],
  [{passed: null}, '赞成 25，反对 0，弃权 1，未按表决器 2']
])('what is known of a vote is told, nothing else: %j', (change, words) => {
  expect(describeVote({...vote, ...change})).toBe(words)
})
