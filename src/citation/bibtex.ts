import type {Cited, Form} from './cited.ts'

const types: Record<Form, string> = {
  statute: 'misc',
  order: 'misc',
  paper: 'misc',
  report: 'techreport',
  article: 'article',
  web: 'misc'
}

/** An entry for BibTeX and BibLaTeX. Names and titles are in braces of their own: they stay whole. */
export function toBibtex(cited: Cited, url: string): string {
  const {form, id, title, creators, bodies, number, date, issue, filed, archive} = cited
  const [year] = date?.split('-') ?? []
  const isReport = form === 'report'
  const fields: [string, string | null][] = [
    ['title', whole(title)],
    ['author', creators.length === 0 ? null : creators.map(whole).join(' and ')],
    ['institution', isReport && bodies.length > 0 ? whole(bodies.join('、')) : null],
    ['journal', issue && whole(issue.journal)],
    ['number', issue ? (issue.number?.toString() ?? null) : number && whole(number)],
    ['pages', issue?.page?.toString() ?? null],
    ['year', issue?.year?.toString() ?? year ?? null],
    ['date', issue ? null : date],
    ['note', filed === null || issue ? null : whole(filed)],
    ['howpublished', types[form] === 'misc' ? whole(archive) : null],
    ['url', `{${url}}`],
    ['langid', '{chinese}']
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${value.startsWith('{') ? value : `{${value}}`}`]
  )
  return `@${types[form]}{${id.replaceAll('/', '-')},\n${lines.join(',\n')}\n}\n`
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Not `\{`: programs count braces whatever stands before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
}

function whole(text: string): string {
  const escaped = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^&%$#_]/g, (character) => special[character] ?? `\\${character}`)
  return `{{${escaped}}}`
}
