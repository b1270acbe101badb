/** A document in more parts has no page with all of them: no phone shows it. */
const mostOnOnePage = 20

/** Whether a document in parts has a page with all of them, too: to print it, and to find in it. */
export function hasFullPage(parts: number): boolean {
  return parts > 1 && parts <= mostOnOnePage
}

/** Address of a part of a document, below the root of the site: that of the document is its first part's. */
export function urlOfPart(id: string, number: number): string {
  return number === 1 ? `/${id}/` : `/${id}/${String(number)}/`
}

/** Files of a document's pages, below its folder. @param parts pages that its text is divided into */
export function filesOfParts(parts: number): string[] {
  const others = Array.from({length: parts - 1}, (_, at) => `${String(at + 2)}/index.html`)
  return [
    'index.html',
    ...others,
    ...(parts > 1 ? ['parts.json'] : []),
    ...(hasFullPage(parts) ? ['full/index.html'] : [])
  ]
}
