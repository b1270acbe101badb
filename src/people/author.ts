/** A person in an author's line, with what stands in front of the name. */
export interface Author {
  name: string
  title: string | null
}

const person = '\\p{Script=Han}{2,3}(?:·\\p{Script=Han}{1,8}){0,3}'
/** 某某研究院院长 陶某某: an office, a space, a name. */
const behindSpace = new RegExp(`\\s(${person})$`, 'u')
const office = /(?:[长员记席官授师任事委]|代表|秘书|干部)$/u
/** A line is a name where it says so: 作者：某某, 文／某某. */
const named = new RegExp(`^(?:作者[:：]|文[/／])\\s?(${person})$`, 'u')

/** Whom an author's line names beyond doubt; most lines are those of an organ. */
export function authorOf(line: string | null): Author | null {
  if (line === null) return null
  const only = named.exec(line)?.[1]
  if (only !== undefined) return {name: only, title: null}
  const match = behindSpace.exec(line)
  const title = line.slice(0, match?.index).trim()
  return match?.[1] !== undefined && office.test(title) ? {name: match[1], title} : null
}
