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
  let out = ''
  let at = 0
  for (;;) {
    const start = html.indexOf('<', at)
    if (start === -1) return out + html.slice(at)
    const end = endOfTag(html, start)
    out += html.slice(at, start)
    at = end
    const read = readTag(html.slice(start, end), names)
    if (!read) {
      out += html.slice(start, end)
      continue
    }
    const changed = change(read)
    if (changed !== null) out += typeof changed === 'string' ? changed : written(changed)
  }
}

/** Behind the `>` that ends a tag; one inside of a value does not. */
function endOfTag(html: string, start: number): number {
  let isQuoted = false
  for (let at = start + 1; at < html.length; at++) {
    const character = html[at]
    if (character === '"') isQuoted = !isQuoted
    else if (character === '>' && !isQuoted) return at + 1
  }
  return html.length
}

const attribute = /([^\s="/<>]+)(?:="([^"]*)")?/g

function readTag(text: string, names?: ReadonlySet<string>): Tag | null {
  const [all, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/.exec(text) ?? []
  if (all === undefined || name === undefined || names?.has(name) === false) return null
  const attributes = new Map<string, string | null>()
  for (const [, key = '', value] of text.slice(all.length, -1).matchAll(attribute)) {
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
