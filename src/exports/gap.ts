import {closeSync, openSync, readFileSync, renameSync, writeFileSync} from 'node:fs'

/**
 * What stands in a page for a text that is put in once all pages stand: while it is rendered, a
 * page is in memory several times at once. No text can hold it, for what stands in a text is escaped.
 */
export function gapOf(name: string): string {
  return `<!--${name}-->`
}

/**
 * Put a text where a page has a gap.
 *
 * @param to where the page is written, if that is not where it stands
 * @throws where the page has no gap of this name, or more than one
 */
export function fillGap(path: string, name: string, pieces: Iterable<string>, to = path): void {
  const [before, after, ...more] = readFileSync(path, 'utf8').split(gapOf(name))
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `${path}: Unexpected page without a place for its text, expected ${gapOf(name)} once`
    )
  }
  const file = openSync(`${to}.new`, 'wx')
  try {
    writeFileSync(file, before)
    for (const piece of pieces) writeFileSync(file, piece)
    writeFileSync(file, after)
  } finally {
    closeSync(file)
  }
  renameSync(`${to}.new`, to)
}
