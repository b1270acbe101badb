import type {Cited} from './cited.ts'

export type Json = string | number | boolean | null | undefined | Json[] | {[key: string]: Json}

/** Data for machines, to stand in a script of `application/ld+json`; what is not known is left out. */
export function toJsonLd(thing: Record<string, Json>): string {
  const all = {'@context': 'https://schema.org', ...thing}
  return JSON.stringify(all, (_, value: unknown) => (value === null ? undefined : value)).replace(
    // Nothing in it may end the script, or open a comment in it.
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/** Where a document comes from beside what citations tell. */
export interface Origin {
  /** Address of the document, and of what it is filed under. */
  url: string
  session: {name: string; url: string} | null
  /** Where its source was published. */
  published: string | null
  /** In force from this day. */
  effective: string | null
}

/** A document, as schema.org calls it. */
export function documentThing(cited: Cited, origin: Origin): Record<string, Json> {
  const {form, title, creators, bodies, number, date, passed, amended, kind, issue} = cited
  const isNorm = form === 'statute' || form === 'order'
  return {
    '@type': typeOf(cited),
    name: title,
    url: origin.url,
    inLanguage: 'zh-CN',
    ...(isNorm
      ? {
          legislationIdentifier: number,
          legislationType: kind,
          legislationDate: passed ?? (form === 'order' ? date : null),
          legislationDateVersion: amended,
          // Who issued a text of which it is not known that it was passed has not passed it.
          [passed === null ? 'author' : 'legislationPassedBy']: organizations(bodies),
          temporalCoverage: origin.effective && `${origin.effective}/..`
        }
      : {
          genre: kind,
          author:
            bodies.length > 0 || creators.length === 0 ? organizations(bodies) : [...creators],
          datePublished: issue ? issue.year?.toString() : date,
          [form === 'report' ? 'reportNumber' : 'identifier']: number,
          pageStart: issue?.page
        }),
    isPartOf: issue ? issueOf(issue, origin) : origin.session && partOf(origin.session),
    isBasedOn: origin.published
  }
}

function typeOf({form}: Cited): string {
  if (form === 'statute' || form === 'order') return 'Legislation'
  if (form === 'report') return 'Report'
  return form === 'paper' ? 'DigitalDocument' : 'Article'
}

function issueOf({journal, year, number}: NonNullable<Cited['issue']>, {session}: Origin): Json {
  return {
    '@type': 'PublicationIssue',
    issueNumber: number?.toString(),
    datePublished: year?.toString(),
    url: session?.url,
    isPartOf: {'@type': 'Periodical', name: journal}
  }
}

function partOf({name, url}: {name: string; url: string}): Json {
  return {'@type': 'Collection', name, url}
}

function organizations(names: readonly string[]): Json {
  return names.length === 0 ? null : names.map((name) => ({'@type': 'Organization', name}))
}
