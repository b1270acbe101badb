import {getEntry} from 'astro:content'
import {createComponent, render, unescapeHTML} from 'astro/runtime/server/index.js'
// What Astro itself puts there: the modules of other collections.
import others from 'astro:content-module-imports'
import {getLibrary} from './library.ts'

/** What Astro's `render(entry)` asks for, by the path of the entry's file. */
type ContentModule = () => Promise<unknown>

/**
 * Lets `render(entry)` show the text of a document, which is outside of Astro's
 * store: it is read where it was compiled to when a page shows it. One module
 * stands for all documents; by Astro's own way each would be one.
 */
const modules: {get: (filePath: string) => ContentModule | undefined} = {
  get: (filePath) => others.get(filePath) ?? (() => moduleOf(filePath))
}
export default modules

async function moduleOf(filePath: string): Promise<unknown> {
  const id = filePath
    .split('/')
    .slice(-3)
    .join('/')
    .replace(/\.mdx$/, '')
  const entry = await getEntry('documents', id)
  if (!entry) throw new Error(`Unexpected file ${filePath}, expected one of the documents`)
  const {compiled} = await getLibrary()
  const {head, body, headings} = compiled.page(String(entry.digest))
  return {
    Content: createComponent(() => render`${unescapeHTML(head)}${unescapeHTML(body)}`),
    // The title is the first heading of the page.
    getHeadings: () => headings.map(({id, level, text}) => ({depth: level + 1, slug: id, text})),
    frontmatter: entry.data
  }
}
