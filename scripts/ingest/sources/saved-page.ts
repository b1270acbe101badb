import {hasReader} from '../engine/read/readers.ts'

/** How browsers and office programs call the folder that they save with a page: `NAME_files` beside `NAME.html`. */
const folder = /^(.+)(?:_files|\.files)$/i
const pageEndings = ['.html', '.htm', '.shtml', '.xhtml']

/**
 * The files that are of a saved page: styles, scripts, images and frames with nothing in them, in the
 * folder that was saved with it. They are no documents of their own. What else lies there is one: a frame with
 * a text, a paper that somebody put there.
 *
 * @param files paths of all files
 * @param isBlank whether nothing is on a page
 * @returns the paths of these files, with that of their page
 */
export function partsOfPages(
  files: ReadonlySet<string>,
  isBlank: (file: string) => boolean
): Map<string, string> {
  const pages = new Map<string, string | null>()
  const parts = new Map<string, string>()
  for (const file of files) {
    const isPage = pageEndings.some((ending) => file.toLowerCase().endsWith(ending))
    if (hasReader(file) && !isPage) continue
    const page = pageAbove(file, files, pages)
    if (page !== null && (!isPage || isBlank(file))) parts.set(file, page)
  }
  return parts
}

/** The page with which one of the folders above a file was saved. @param known of folders */
function pageAbove(
  path: string,
  files: ReadonlySet<string>,
  known: Map<string, string | null>
): string | null {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  if (end <= 0) return null
  const above = path.slice(0, end)
  const before = known.get(above)
  if (before !== undefined) return before
  const stem = folder.exec(above)?.[1]
  const own = stem === undefined ? undefined : pageEndings.find((each) => files.has(stem + each))
  const page = own === undefined ? pageAbove(above, files, known) : `${String(stem)}${own}`
  known.set(above, page)
  return page
}
