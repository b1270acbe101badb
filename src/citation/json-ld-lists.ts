import type {Json} from './json-ld.ts'

/** Papers that are told of a session; its page lists all. */
const mostPapers = 100

/** What documents are filed under, as schema.org calls it. */
export function sessionThing(
  session: {
    kind: 'meeting' | 'issue' | 'year'
    name: string
    body: string | null
    number: number | null
    year: number | null
    date: string | null
  },
  /** Name of whose it is, and address. */
  {district, url}: {district: string | null; url: string},
  papers: readonly {title: string; url: string}[]
): Record<string, Json> {
  const {kind, body, number, year, date} = session
  const name = kind === 'issue' ? session.name : (district ?? '') + session.name
  const works: Json[] = papers.slice(0, mostPapers).map(({title, url: address}) => ({
    '@type': kind === 'issue' ? 'Article' : 'CreativeWork',
    name: title,
    url: address
  }))
  const common = {name, url, inLanguage: 'zh-CN'}
  if (kind === 'meeting') {
    const organizer = body === null ? null : {'@type': 'Organization', name: body}
    return {'@type': 'Event', name, url, startDate: date, organizer, workFeatured: works}
  }
  if (kind === 'year') return {'@type': 'Collection', ...common, hasPart: works}
  return {
    '@type': 'PublicationIssue',
    ...common,
    issueNumber: number?.toString(),
    datePublished: date ?? year?.toString(),
    isPartOf: body === null ? null : {'@type': 'Periodical', name: body},
    hasPart: works
  }
}

/** The site with its search. @param url of its home page @param search of its search page */
export function siteThing(
  {name, description}: {name: string; description: string},
  {url, search}: {url: string; search: string}
): Record<string, Json> {
  return {
    '@type': 'WebSite',
    ...{name, description, url, inLanguage: 'zh-CN'},
    potentialAction: {
      '@type': 'SearchAction',
      target: {'@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}`},
      'query-input': 'required name=search_term_string'
    }
  }
}
