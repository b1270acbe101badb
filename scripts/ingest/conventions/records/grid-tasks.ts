import type {Grid} from '../../engine/tree/nodes.ts'
import {findDate} from '../lexicon/dates.ts'
import {parseList} from '../lexicon/labels.ts'
import {parseNumeral} from '../lexicon/numerals.ts'
import {type GridRow, readGridList} from './grid-rows.ts'
import type {Found} from './reader.ts'

/**
 * The tasks of a table whose columns say what is to be done and who does it, each with its row.
 *
 * @param section heading that the table stands under
 */
export function readGridTasks(grid: Grid, section: string): Found<'task'>[] {
  const list = readGridList(grid, [['task'], ['lead', 'leader', 'unit']])
  let last = 0
  return (list?.rows ?? []).flatMap((row): Found<'task'>[] => {
    const task = row.cell('task').join(' ').replace(/\s+/g, ' ')
    if (task === '') return []
    last = numberOf(row) ?? (list?.roles.has('number') ? last : last + 1)
    return [{on: row.block, n: last, section: sectionOf(row, section), task, ...doersOf(row)}]
  })
}

function numberOf(row: GridRow): number | null {
  return parseNumeral((row.cell('number')[0] ?? '').replace(/[.．、]$/, ''))
}

function sectionOf(row: GridRow, section: string): string {
  return row.cell('section')[0] ?? (row.section === '' ? section : row.section)
}

/** Who leads is a person where a column names one. */
function doersOf(row: GridRow): Pick<Found<'task'>, 'lead' | 'units' | 'due' | 'until'> {
  const listed = (texts: readonly string[]) =>
    texts.flatMap((text) => text.split('\n')).flatMap(parseList)
  const leaders = listed(row.cell('leader'))
  const leading = listed(row.cell('lead'))
  const others = listed(row.cell('unit'))
  const [until = ''] = row.cell('due')
  const date = findDate(until)
  return {
    lead: leaders.length > 0 ? leaders : leading,
    units: leaders.length > 0 ? [...leading, ...others] : others,
    due: date && until.slice(0, date.start).trim() === '' ? date.iso : null,
    until: until.trim() === '' ? null : until.trim()
  }
}
