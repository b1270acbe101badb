import {join} from 'node:path'
import {isMarkedInCsv, toCsvRow} from '../../text/csv.ts'
import {utf8Mark} from '../../text/utf8-mark.ts'
import {openSink, type Written} from '../sink.ts'
import {cellsBy, columnsOf, fieldsOf} from './fields.ts'
import type {Table} from './tables.ts'

/** The files of a table, as they were written. */
export interface WrittenTable {
  table: Table
  rows: number
  json: Written
  csv: Written
  /** Cells of the CSV that have an apostrophe in front because they would be taken for formulas. */
  marked: number
}

/** Takes the records of a table, and writes both of its files. */
export interface TableWriter {
  add: (record: object) => void
  end: () => WrittenTable
}

/** @param folder `data/` of a site */
export function openTable(table: Table, folder: string): TableWriter {
  const json = openSink(join(folder, `${table.name}.json`))
  const csv = openSink(join(folder, `${table.name}.csv`))
  const columns = columnsOf(fieldsOf(table.schema))
  const cellsOf = cellsBy(columns)
  let rows = 0
  let marked = 0
  json.write('[\n')
  csv.write(utf8Mark + toCsvRow(columns.map(({name}) => name)))
  return {
    add: (record) => {
      json.write((rows === 0 ? '' : ',\n') + JSON.stringify(record))
      const cells = cellsOf(record)
      for (const cell of cells) if (typeof cell === 'string' && isMarkedInCsv(cell)) marked++
      csv.write(toCsvRow(cells))
      rows++
    },
    end: () => {
      json.write('\n]\n')
      return {table, rows, marked, json: json.end(), csv: csv.end()}
    }
  }
}
