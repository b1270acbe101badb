import type {WrittenData} from '../exports/write-exports.ts'
import {onHost, type SitePlace} from '../hosting/address.ts'
import {xmlText} from '../hosting/xml.ts'
import {formatBytes} from './sizes.ts'

/** Name of the gap that the page of the data has for {@link toFilesTable}. */
export const filesGap = 'data files'

/**
 * HTML of the table of all files of records, with their rows and sizes, which are known when they are written.
 * It has roles, because style sheets show it as cards where there is little room, and it is a table all the same.
 */
export function toFilesTable({tables, corpus}: WrittenData, place: SitePlace): string {
  const link = (name: string, label: string, bytes: number) =>
    `<a href="${xmlText(onHost(place, `/data/${name}`))}">${label}</a> <small>${formatBytes(bytes)}</small>`
  const rows = tables.map(
    ({table: {name, title, about}, rows: count, csv, json}) =>
      `<tr role="row"><th scope="row" role="rowheader"><a href="#${name}">${xmlText(title)}</a></th>` +
      `<td role="cell" data-label="一行是">${xmlText(about)}</td>` +
      `<td role="cell" data-label="行数" class="number">${String(count)}</td>` +
      `<td role="cell" data-label="CSV">${link(`${name}.csv`, `${name}.csv`, csv.bytes)}</td>` +
      `<td role="cell" data-label="JSON">${link(`${name}.json`, `${name}.json`, json.bytes)}</td></tr>`
  )
  const texts = corpus.map(
    ({name, documents, written}) =>
      `<tr role="row"><th scope="row" role="rowheader"><a href="#texts">全部正文</a></th>` +
      `<td role="cell" data-label="一行是">一份文件的正文</td>` +
      `<td role="cell" data-label="行数" class="number">${String(documents)}</td>` +
      `<td role="cell"></td><td role="cell" data-label="JSONL">${link(name, name, written.bytes)}</td></tr>`
  )
  return [
    '<table class="files" role="table" aria-labelledby="files"><thead role="rowgroup"><tr role="row">',
    ...['表', '一行是', '行数', 'CSV', 'JSON'].map(
      (head) =>
        `<th scope="col" role="columnheader"${head === '行数' ? ' class="number"' : ''}>${head}</th>`
    ),
    '</tr></thead><tbody role="rowgroup">',
    ...rows,
    ...texts,
    '</tbody></table>'
  ].join('')
}
