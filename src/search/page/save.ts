import {roughPlace} from '../../citation/place.ts'
import {plainOf} from '../../citation/plain.ts'
import {inTitleMarks} from '../../citation/titles.ts'
import type {Answer, Hit, Place} from '../engine.ts'
import {toCsv} from '../../text/csv.ts'
import {everyPlace} from './every-place.ts'
import {dateLabel, kindLabel} from './shown.ts'

/** Documents that are read at a time. */
const together = 20

const columns = [
  ...['标题', '地区', '案卷', '文种', '日期', '文号', '所在', '原文', '处', '永久链接', '引用'],
  '检索词'
]

/** Where documents are, and how the archive is called. */
export interface Site {
  /** Address in full of the root, without a stroke at its end. */
  root: string
  name: string
}

/** A row for each place of a document, or one for a document that is found by its head alone. */
export function rowsOf(
  hit: Hit,
  places: readonly Place[],
  q: string,
  site: Site
): (string | number)[][] {
  const {url, title, kind, date, district, filed, number} = hit
  const day = date === null ? '' : dateLabel(date)
  const row = (id: string, path: string, text: string, count: number) => {
    const address = site.root + url + (id === '' ? '' : `#${encodeURIComponent(id)}`)
    const cited = plainOf({
      title: inTitleMarks(title),
      number,
      filed,
      date: day,
      archive: site.name,
      url: address,
      place: roughPlace(id, text)
    })
    return [
      ...[
        title,
        district,
        filed,
        kindLabel(kind),
        date ?? '',
        number ?? '',
        path,
        text,
        count,
        address
      ],
      ...[cited, q]
    ]
  }
  if (places.length === 0) return [row('', '', '', 0)]
  return places.map(({id, headings, text, marks}) =>
    row(id, headings.join(' › '), text, marks.length)
  )
}

/** Read all that a search finds, from its front, and give it as a file; the button tells how far it is. */
export async function saveAnswer(
  button: HTMLElement,
  q: string,
  answer: Answer,
  site: Site
): Promise<void> {
  const label = button.textContent
  if (button.ariaBusy === 'true') return
  button.ariaBusy = 'true'
  try {
    const rows: (string | number)[][] = [columns]
    for (let done = 0; ; done += together) {
      const {value} = answer.documents
      button.textContent = `正在读取 ${String(Math.min(done, value))}/${String(value)}`
      const hits = await answer.next(together)
      for (const hit of hits) rows.push(...rowsOf(hit, await everyPlace(answer, hit), q, site))
      if (hits.length < together) break
    }
    const link = document.createElement('a')
    link.download = `检索 ${q.replace(/[\\/:*?"<>|\s]+/g, ' ').slice(0, 60)}.csv`
    link.href = URL.createObjectURL(new Blob([toCsv(rows)], {type: 'text/csv;charset=utf-8'}))
    link.click()
    setTimeout(() => {
      URL.revokeObjectURL(link.href)
    }, 60_000)
    button.textContent = label
  } catch (error) {
    button.textContent = '没有下载成，请再试一次'
    throw error
  } finally {
    button.ariaBusy = null
  }
}
