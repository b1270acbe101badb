/** Where a tag of a page says what it needs, and as what that is asked for. */
const needs: readonly [tag: RegExp, attributes: string][] = [
  [/<script src="([^"]+)"/g, 'rel="preload" as="script"'],
  [/<link rel="stylesheet" href="([^"]+)"/g, 'rel="preload" as="style"'],
  [/<script type="module" src="([^"]+)"/g, 'rel="modulepreload"']
]
const policy = '<meta http-equiv="Content-Security-Policy"'
const imported = /\bfrom"\.\/([^"]+)"/g

/**
 * The search page with links to all that it is going to ask for, in front of its policy: where a
 * browser meets a policy, it stops reading ahead; and what a script imports, or asks for, it knows
 * only once that has come. Each of these would cost a way to the host and back.
 *
 * @param read gives the text of a script by its address
 */
export function hintSearch(html: string, read: (address: string) => string): string {
  const links = needs.flatMap(([tag, attributes]) =>
    Array.from(html.matchAll(tag), ([, address = '']) => ({address, attributes}))
  )
  for (const {address, attributes} of links) {
    if (attributes !== 'rel="modulepreload"') continue
    for (const [, name = ''] of read(address).matchAll(imported)) {
      const other = address.slice(0, address.lastIndexOf('/') + 1) + name
      if (!links.some((link) => link.address === other)) links.push({address: other, attributes})
    }
  }
  const hints = links.map(({address, attributes}) => `<link ${attributes} href="${address}">`)
  return html.replace(policy, () => hints.join('') + policy)
}
