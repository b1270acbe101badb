import {rewriteTags} from './tags.ts'

/** Attributes that name blocks of the same page. */
const references = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls']

/**
 * The HTML of a document as it stands among others on one page: its ids are told from theirs, and
 * its title is a heading below that of the page.
 *
 * @param own what its ids begin with; of letters, digits and `-`
 */
export function bound(html: string, own: string): string {
  return rewriteTags(html, (tag) => {
    const {name, attributes} = tag
    for (const reference of references) {
      const value = attributes.get(reference)
      if (value == null) continue
      attributes.set(
        reference,
        value
          .split(' ')
          .map((id) => `${own}-${id}`)
          .join(' ')
      )
    }
    const href = attributes.get('href')
    if (href?.startsWith('#')) attributes.set('href', `#${own}-${href.slice(1)}`)
    const [, level] = /^h([1-6])$/.exec(name) ?? []
    return level === undefined ? tag : {...tag, name: `h${String(Math.min(6, Number(level) + 1))}`}
  })
}
