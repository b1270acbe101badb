import type {Cited, Form} from './cited.ts'

const types: Record<Form, string> = {
  statute: 'STAT',
  order: 'STAT',
  paper: 'GEN',
  report: 'RPRT',
  article: 'JOUR',
  web: 'ELEC'
}
/** Where the number of a paper stands, which differs by type. */
const numberTags: Partial<Record<Form, string>> = {report: 'SN', article: 'M1'}

/** A record in the format of Research Information Systems; its lines end as the format says. */
export function toRis(cited: Cited, url: string): string {
  const {form, title, creators, bodies, number, date, issue, filed, archive, kind} = cited
  const lines: [string, string | null | undefined][] = [
    ['TY', types[form]],
    ['TI', title],
    ...creators.map((name): [string, string] => ['AU', name]),
    ['T2', issue?.journal],
    ['IS', issue?.number?.toString()],
    ['SP', issue?.page?.toString()],
    ['PB', form === 'report' ? bodies.join('、') : null],
    [numberTags[form] ?? 'M1', number],
    ['PY', issue ? issue.year?.toString() : date?.slice(0, 4)],
    ['DA', issue || date === null ? null : `${date.replaceAll('-', '/')}/`],
    ['M3', form === 'report' ? kind : null],
    ['N1', issue ? null : filed],
    ['DP', archive],
    ['LA', 'zh-CN'],
    ['UR', url]
  ]
  const written = lines.flatMap(([tag, value]) =>
    value === null || value === undefined || value === ''
      ? []
      : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`]
  )
  return `${written.join('')}ER  - \r\n`
}
