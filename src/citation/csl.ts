import type {Cited, Form} from './cited.ts'

const types: Record<Form, string> = {
  statute: 'legislation',
  order: 'regulation',
  paper: 'document',
  report: 'report',
  article: 'article-journal',
  web: 'webpage'
}

/** An item of CSL-JSON, which programs of references read and styles of CSL are made for. */
export function toCsl(cited: Cited, url: string): Record<string, unknown> {
  const {form, id, title, creators, bodies, number, date, issue, filed, meeting, archive, kind} =
    cited
  const issued = issue
    ? issue.year === null
      ? null
      : [issue.year]
    : (date?.split('-').map(Number) ?? null)
  return withoutNull({
    id: id.replaceAll('/', '-'),
    type: types[form],
    title,
    author: creators.length === 0 ? null : creators.map((literal) => ({literal})),
    issued: issued && {'date-parts': [issued]},
    number,
    'container-title': issue?.journal ?? (form === 'web' ? archive : null),
    issue: issue?.number?.toString() ?? null,
    page: issue?.page?.toString() ?? null,
    publisher: form === 'report' && bodies.length > 0 ? bodies.join('、') : null,
    genre: form === 'report' ? kind : null,
    'event-title': meeting ? filed : null,
    source: archive,
    language: 'zh-CN',
    URL: url
  })
}

function withoutNull(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null))
}
