import type {PhrasingContent} from 'mdast'

/**
 * Addresses in text. Markdown engines link them by themselves, but take the
 * Chinese punctuation behind as part of the address; so links are made here,
 * and end where the address ends.
 */
const address =
  /(?:https?:\/\/|www\.)[A-Za-z0-9\-._~:/?#@!$&*+=%]*[A-Za-z0-9/_=-]|[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/gi

/** A text as phrasing content: the same characters, addresses as links. */
export function linkAddresses(text: string): PhrasingContent[] {
  if (!/:\/\/|www\.|@/i.test(text)) return [{type: 'text', value: text}]
  const content: PhrasingContent[] = []
  let end = 0
  for (const match of text.matchAll(address)) {
    if (match.index > end) content.push({type: 'text', value: text.slice(end, match.index)})
    content.push({type: 'link', url: urlOf(match[0]), children: [{type: 'text', value: match[0]}]})
    end = match.index + match[0].length
  }
  if (end < text.length) content.push({type: 'text', value: text.slice(end)})
  return content
}

function urlOf(printed: string): string {
  if (/^https?:/i.test(printed)) return printed
  return /^www\./i.test(printed) ? `http://${printed}` : `mailto:${printed}`
}
