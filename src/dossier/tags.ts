/** A tag of HTML with its attributes in their order; `null` is one without a value. */
export interface Tag {
  name: string
  isEnd: boolean
  attributes: Map<string, string | null>
}

/**
 * Write HTML anew with other tags. It must be well formed: `<` begins a tag wherever a letter
 * or a slash follows it, and values stand in double quotes.
 *
 * @param change the tag as it is to be, which may be changed in place; a text that takes its
 *   place; `null` to leave it out
 * @param names of the tags that are looked at; all where none are given
 */
export function rewriteTags(
  html: string,
  change: (tag: Tag) => Tag | string | null,
  names?: ReadonlySet<string>
): string {
  const endOf = tagEnds(html)
  let out = ''
  let at = 0
  for (let start = html.indexOf('<'), end = 0; start !== -1; start = html.indexOf('<', end)) {
    end = endOf(start)
    const read = readTag(html, start, end, names)
    if (!read) continue
    const changed = change(read)
    out += html.slice(at, start)
    if (changed !== null) out += typeof changed === 'string' ? changed : written(changed)
    at = end
  }
  return out + html.slice(at)
}

/**
 * Tells where tags end: behind their `>`; one inside of a value does not. Asked from the start of a
 * text to its end, it looks at each character a few times, however far apart the quotes are.
 */
function tagEnds(html: string): (start: number) => number {
  const next = {'>': -1, '"': -1}
  const find = (sign: '>' | '"', at: number): number => {
    if (next[sign] < at) {
      const found = html.indexOf(sign, at)
      next[sign] = found === -1 ? html.length : found
    }
    return next[sign]
  }
  return (start) => {
    for (let at = start; ;) {
      const end = find('>', at)
      const quote = find('"', at)
      if (end <= quote) return Math.min(end + 1, html.length)
      at = find('"', quote + 1) + 1
    }
  }
}

const opening = /<(\/?)([a-z][a-z0-9-]*)/y
const attribute = /([^\s="/<>]+)(?:="([^"]*)")?/g

function readTag(
  html: string,
  start: number,
  end: number,
  names?: ReadonlySet<string>
): Tag | null {
  opening.lastIndex = start
  const [all, slash, name] = opening.exec(html) ?? []
  if (all === undefined || name === undefined || names?.has(name) === false) return null
  const attributes = new Map<string, string | null>()
  for (const [, key = '', value] of html.slice(start + all.length, end - 1).matchAll(attribute)) {
    attributes.set(key, value ?? null)
  }
  return {name, isEnd: slash === '/', attributes}
}

function written({name, isEnd, attributes}: Tag): string {
  if (isEnd) return `</${name}>`
  const all = [...attributes].map(([key, value]) =>
    value === null ? ` ${key}` : ` ${key}="${value}"`
  )
  return `<${name}${all.join('')}>`
}
