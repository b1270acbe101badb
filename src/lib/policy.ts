/** What pages may load and run: what lies in the archive itself, and nothing written into a page. */
const reading = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'"
]

/**
 * The search is worked out in the browser, by a program that is not of JavaScript alone; and it has
 * its icon in the page, as a browser may ask for one with each query.
 */
const search = reading.map((rule) => {
  if (rule.startsWith('img-src')) return "img-src 'self' data:"
  return rule.startsWith('script-src')
    ? "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'"
    : rule
})

/**
 * The content security policy of all pages, and that of the search page. Each page says its own in
 * its head, so that it holds on any host; a host that sends headers can say the same, with what
 * only a header can say (`frame-ancestors`).
 */
export const policy = {reading: reading.join('; '), search: search.join('; ')} as const
