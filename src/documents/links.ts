/*
 * Links of blocks to themselves, for those who cite them. They are of the page and not of the text:
 * what they show comes from the style sheet, so that nothing of it is found, copied or counted.
 */

const attributes = String.raw`((?: [a-z-]+="[^"]*")*)`
const block = new RegExp(`<(p|h[2-6]|li|pre)${attributes}>`, 'g')
const row = new RegExp(String.raw`<tr${attributes}>\s*<t[dh]${attributes}>`, 'g')

/** HTML of a text, each block that has an id with a link to itself. */
export function withLinks(html: string): string {
  return html
    .replace(block, (tag, name: string, written: string) => tag + linkTo(written, name))
    .replace(row, (tags, written: string) => tags + linkTo(written, 'tr'))
}

/** Only headings are stops of the keyboard, and are told: hundreds of links would be in the way of all else. */
function linkTo(written: string, name: string): string {
  const id = / id="([^"]*)"/.exec(written)?.[1]
  if (id === undefined) return ''
  return name.startsWith('h')
    ? `<a class="pl" href="#${id}" aria-label="本节的链接"></a>`
    : `<a class="pl" href="#${id}" tabindex="-1" aria-hidden="true"></a>`
}
