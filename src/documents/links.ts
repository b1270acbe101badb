/*
 * Links of blocks to themselves, for those who cite them. They are of the page and not of the text:
 * what they show comes from the style sheet, so that nothing of it is found, copied or counted.
 */

const attributes = String.raw`((?: [a-z-]+="[^"]*")*)`
const block = new RegExp(`<(p|li|pre)${attributes}>`, 'g')
const row = new RegExp(String.raw`<tr${attributes}>\s*<t[dh]${attributes}>`, 'g')
const heading = new RegExp(String.raw`<(/?)h[2-6]${attributes}>`, 'g')

/** HTML of a text, each block that has an id with a link to itself. */
export function withLinks(html: string): string {
  let open: {id: string | undefined; from: number} | undefined
  return html
    .replace(block, (tag, _, written: string) => tag + linkTo(written))
    .replace(row, (tags, written: string) => tags + linkTo(written))
    .replace(heading, (tag, slash: string, written: string, at: number, whole: string) => {
      if (slash === '') open = {id: idIn(written), from: at + tag.length}
      else if (open?.id !== undefined)
        return linkOfHeading(open.id, whole.slice(open.from, at)) + tag
      return tag
    })
}

function idIn(written: string): string | undefined {
  return / id="([^"]*)"/.exec(written)?.[1]
}

/** Hundreds of links would be in the way of all else: they are no stops of the keyboard, and not told. */
function linkTo(written: string): string {
  const id = idIn(written)
  return id === undefined ? '' : `<a class="pl" href="#${id}" tabindex="-1" aria-hidden="true"></a>`
}

/** It is told, behind what the heading says and with it: links are gone through by themselves, too. */
function linkOfHeading(id: string, inside: string): string {
  const said = inside
    .replace(/<[^<>]*>/g, '')
    .replaceAll('"', '&quot;')
    .trim()
  return `<a class="pl" href="#${id}" aria-label="链接到“${said}”"></a>`
}
