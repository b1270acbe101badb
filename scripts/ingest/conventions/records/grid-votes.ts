import type {RecordOf} from '../../../../src/schema/records/record.ts'
import type {Block, Grid} from '../../engine/tree/nodes.ts'
import {outcomeOf} from '../lexicon/ballot.ts'
import {parseNumeral} from '../lexicon/numerals.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {readGridList} from './grid-rows.ts'

type Vote = Omit<RecordOf<'vote'>, 'type' | 'block'> & {on: Block}

/** The votes of a table whose columns count them, each with its row; a row without a number for it is none. */
export function readGridVotes(grid: Grid): Vote[] {
  const list = readGridList(grid, [['for'], ['against', 'abstained']])
  return (list?.rows ?? []).flatMap(({block, cell}): Vote[] => {
    const count = (role: 'for' | 'against' | 'abstained' | 'not-voted') =>
      countIn(cell(role)[0] ?? '')
    const inFavour = count('for')
    if (inFavour === null) return []
    const [item] = [...cell('item'), ...cell('task')]
    return [
      {
        on: block,
        item: item === undefined ? null : unspaced(item),
        for: inFavour,
        against: count('against'),
        abstained: count('abstained'),
        notVoted: count('not-voted'),
        passed: outcomeOf(cell('outcome')[0] ?? '')
      }
    ]
  })
}

/** 27, 27票 */
function countIn(text: string): number | null {
  return parseNumeral(unspaced(text).replace(/[票人名]$/, ''))
}
