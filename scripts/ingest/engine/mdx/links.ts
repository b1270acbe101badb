import type {PhrasingContent} from 'mdast'

/** From the beginning of a web address to the last character that can end one: Chinese punctuation and full stops behind are not of it. */
const webAddress =
  /(?<![a-z0-9])(?:https?:\/\/|www\.)(?=[a-z0-9])[a-z0-9\-._~:/?#@!$&*+=%]*[a-z0-9/_=-]/gi
const localPart = /[A-Za-z0-9._+-]/
const mailDomain = /@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/y

/** Where an address stands in a text: `end` excluded. */
interface Span {
  start: number
  end: number
}

/**
 * A text as phrasing content: the same characters, addresses as links.
 *
 * Markdown engines link addresses by themselves, but take the Chinese
 * punctuation behind as part of them; so links are made here, and end where the
 * address ends.
 */
export function linkAddresses(text: string): PhrasingContent[] {
  const content: PhrasingContent[] = []
  let end = 0
  const addText = (to: number) => {
    if (to > end) content.push({type: 'text', value: text.slice(end, to)})
  }
  for (const span of spansOf(text)) {
    if (span.start < end) continue
    addText(span.start)
    const printed = text.slice(span.start, span.end)
    content.push({type: 'link', url: urlOf(printed), children: [{type: 'text', value: printed}]})
    end = span.end
  }
  addText(text.length)
  return content
}

/** Whether an address may stand in a text; most have none. */
export function mayHaveAddress(text: string): boolean {
  return /:\/\/|www\.|@/i.test(text)
}

/** All addresses of a text by their beginning; one may stand inside of another. */
function spansOf(text: string): Span[] {
  if (!mayHaveAddress(text)) return []
  const web = [...text.matchAll(webAddress)].map(({index, 0: printed}): Span => ({
    start: index,
    end: index + printed.length
  }))
  return [...web, ...mailOf(text)].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Mail addresses are looked for from their sign to both sides, so that no text is read twice. */
function mailOf(text: string): Span[] {
  const spans: Span[] = []
  for (let sign = text.indexOf('@'); sign !== -1; sign = text.indexOf('@', sign + 1)) {
    let start = sign
    while (localPart.test(text.charAt(start - 1))) start--
    mailDomain.lastIndex = sign
    if (start < sign && mailDomain.test(text)) spans.push({start, end: mailDomain.lastIndex})
  }
  return spans
}

function urlOf(printed: string): string {
  const address = printed.replace(/%(?![0-9a-f]{2})/gi, '%25')
  if (/^https?:/i.test(address)) return address
  return /^[^/]*@/.test(address) ? `mailto:${address}` : `http://${address}`
}
