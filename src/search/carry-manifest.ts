/** Where the search page has `manifest.bin`, as base64. */
const place = /(<[a-z]+ hidden data-manifest>)[^<]*/

/**
 * The search page with what a reader of the lists must know before the first query: it is needed
 * with every first query, and would be one more way to the host.
 *
 * @throws where the page has no place for it
 */
export function carryManifest(html: string, manifest: Uint8Array): string {
  if (!place.test(html)) throw new Error('Expected a place for the manifest in the search page')
  return html.replace(place, (_, tag: string) => tag + Buffer.from(manifest).toString('base64'))
}
