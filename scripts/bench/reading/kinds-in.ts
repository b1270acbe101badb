import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** A document as `data/documents.json` tells of it. */
interface Told {
  url: string
  title: string
  kind: string
  hanCharacters: number
}

/**
 * A page of each kind that an archive has: its name, and its address below the root. Of documents
 * the longest are taken, of other kinds the largest page.
 */
export function kindsIn(folder: string): [name: string, path: string][] {
  const documents = JSON.parse(readFileSync(join(folder, 'data/documents.json'), 'utf8')) as Told[]
  const long = documents.toSorted((a, b) => b.hanCharacters - a.hanCharacters)
  const [longest] = long
  const middle = long[Math.floor(long.length / 2)]
  const law = long.find(({kind}) => kind === 'regulation')
  const word = longest?.title.slice(-4) ?? ''
  const below = (start: string) => `${start}/`
  const found: [string, string | undefined][] = [
    ['home', ''],
    ['about', 'about/'],
    ['district', longest && below(longest.url.split('/')[1] ?? '')],
    ['session', longest && below(longest.url.split('/').slice(1, 3).join('/'))],
    ['longest document', longest?.url.slice(1)],
    ['middle document', middle?.url.slice(1)],
    ['law', law?.url.slice(1)],
    ['list of a kind', longest && `kinds/${longest.kind}/`],
    ['search', 'search/'],
    ['search with results', `search/?q=${encodeURIComponent(word)}`],
    ['tasks', 'tasks/'],
    ['table of tasks', largestIn(folder, 'tasks')],
    ['person', largestIn(folder, 'people')],
    ['law that is cited', largestIn(folder, 'laws')],
    ['coverage', 'coverage/'],
    ['evidence', 'evidence/'],
    ['data', 'data/'],
    ['sources', 'sources/'],
    ['source', largestIn(folder, 'sources')],
    ['no page', '404.html']
  ]
  return found.flatMap(([name, path]): [string, string][] => {
    if (path === undefined) return []
    const file = path.replace(/\?.*/, '')
    const isThere = existsSync(join(folder, file.endsWith('.html') ? file : `${file}index.html`))
    return isThere ? [[name, path]] : []
  })
}

/** The largest page below a folder, but for those that are split up to be short. */
function largestIn(folder: string, start: string): string | undefined {
  if (!existsSync(join(folder, start))) return undefined
  const pages = readdirSync(join(folder, start), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => `${start}/${name}/`)
    .filter((path) => existsSync(join(folder, path, 'index.html')))
  const sizeOf = (path: string) => statSync(join(folder, path, 'index.html')).size
  return pages.sort((a, b) => sizeOf(b) - sizeOf(a))[0]
}
