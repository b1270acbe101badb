/** A person in an author's line, with what stands in front of the name. */
export interface Author {
  name: string
  title: string | null
}

const person = '\\p{Script=Han}{2,3}(?:·\\p{Script=Han}{1,8}){0,3}'
/** 某某研究院院长 陶某某: an office, a space, a name. */
const withOffice = new RegExp(
  `^(\\S.*(?:[长员记席官授师任事委]|代表|秘书|研究员|干部))\\s+(${person})$`,
  'u'
)
/** A line is a name where it says so: 作者：某某, 文／某某. */
const named = new RegExp(`^(?:作者[:：]|文[/／])\\s*(${person})$`, 'u')

/** Whom an author's line names beyond doubt; most lines are those of an organ. */
export function authorOf(line: string | null): Author | null {
  if (line === null) return null
  const [, title = '', name] = withOffice.exec(line) ?? []
  if (name !== undefined) return {name, title}
  const only = named.exec(line)?.[1]
  return only === undefined ? null : {name: only, title: null}
}
