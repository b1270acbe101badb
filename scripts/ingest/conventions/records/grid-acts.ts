import type {RecordOf} from '../../../../src/schema/records/record.ts'
import type {Block, Grid} from '../../engine/tree/nodes.ts'
import {isOffice, isPersonName} from '../lexicon/person.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {readGridList} from './grid-rows.ts'

type Act = Pick<RecordOf<'personnel'>, 'person' | 'action' | 'office'>

/**
 * The appointments and removals of a table whose columns name people and offices, by its rows.
 *
 * @param titled the act that the title of the paper announces for all
 */
export function readGridActs(grid: Grid, titled: Act['action'] | null): ReadonlyMap<Block, Act[]> {
  const acts = new Map<Block, Act[]>()
  const list = readGridList(grid, [['person'], ['office', 'left-office']])
  for (const {block, cell} of list?.rows ?? []) {
    const person = unspaced(cell('person')[0] ?? '')
    if (!isPersonName(person)) continue
    const add = (action: Act['action'] | null, office = '') => {
      const printed = unspaced(office)
      if (action === null || !isOffice(printed)) return
      acts.set(block, [...(acts.get(block) ?? []), {person, action, office: printed}])
    }
    add(titled, cell('office')[0])
    add(titled === 'decide-to-appoint' ? 'decide-to-remove' : 'remove', cell('left-office')[0])
  }
  return acts
}
