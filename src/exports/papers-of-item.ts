/** A paper of a session, as far as an item of its agenda can name it. */
interface Named {
  id: string
  data: {title: string; kind: string}
}

/** A title of fewer characters stands in too many texts by chance. */
const shortest = 6

/**
 * Which papers of a session an item of its agenda is about: those whose title it
 * holds, without the body in front and （草案） behind, and those whose title
 * holds the same name in 《》. Where nothing is that clear, none.
 */
export function papersOfItem<Paper extends Named>(item: string, papers: readonly Paper[]): Paper[] {
  const text = plain(item)
  const quoted = quotedIn(text)
  return papers.filter(({data}) => {
    if (data.kind === 'minutes' || data.kind === 'record') return false
    const title = plain(data.title)
    const about = title.slice(Math.max(0, title.indexOf('关于')))
    if (about.length >= shortest && text.includes(about)) return true
    const inTitle = quotedIn(title)
    return quoted.some(
      (name) => name.length >= shortest && (inTitle.includes(name) || title.endsWith(name))
    )
  })
}

/** A text without spaces, and without （草案） and the like. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/[（(](?:草案|修订|试行|审议稿|草案[^（()）]{1,8})[）)]/g, '')
}

function quotedIn(text: string): string[] {
  return [...text.matchAll(/《([^《》]+)》/g)].map(([, name = '']) => name)
}
