import type {Cited, Form} from './cited.ts'

/**
 * Types of Zotero. Where a page has neither a journal nor an institution of a report, its reader
 * of embedded metadata takes every page for an article, unless this tells.
 */
const items: Record<Form, string> = {
  statute: 'statute',
  order: 'statute',
  paper: 'document',
  report: 'report',
  article: 'journalArticle',
  web: 'webpage'
}

/** Names and contents of what Zotero and others read in the head of a page. */
export function toMeta(cited: Cited, url: string): [name: string, content: string][] {
  const {form, title, creators, bodies, number, date, issue} = cited
  const day = issue ? issue.year?.toString() : date?.replaceAll('-', '/')
  const meta: [string, string | null | undefined][] = [
    ['citation_title', title],
    ...creators.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', day],
    ['citation_technical_report_institution', form === 'report' ? bodies.join('、') : null],
    ['citation_technical_report_number', issue ? null : number],
    ['citation_journal_title', issue?.journal],
    ['citation_issue', issue?.number?.toString()],
    ['citation_firstpage', issue?.page?.toString()],
    // A path would be read as one of this page.
    ['citation_public_url', url.startsWith('/') ? null : url],
    ['citation_language', 'zh-CN'],
    ['z:itemType', items[form]]
  ]
  return meta.flatMap(([name, content]) =>
    content === null || content === undefined || content === '' ? [] : [[name, content]]
  )
}
