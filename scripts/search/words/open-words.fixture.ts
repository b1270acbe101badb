import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {ReadBytes} from '../../../src/search/exact/lists-reader.ts'
import {simplify} from '../../../src/search/traditional.ts'
import {openWords, type WordsEngine} from '../../../src/search/words/open-words.ts'
import type {PagefindScript} from '../../../src/search/words/pagefind-part.ts'

/** What was read of a site, `<file>` or `<pack> <from> <length>`. */
export type Reads = string[]

/** Open the words engine of a site that lies in a folder. */
export function openFrom(site: string, reads: Reads = []): Promise<WordsEngine> {
  const folder = join(site, 'search/words')
  const ranged: ReadBytes = (pack, from, length) => {
    reads.push(`${pack} ${String(from)} ${String(length)}`)
    const bytes = new Uint8Array(readFileSync(join(folder, `${pack}.bin`)))
    return Promise.resolve(bytes.slice(from, from + length))
  }
  const pieces: ReadBytes = (pack, from) =>
    Promise.resolve(new Uint8Array(readFileSync(join(folder, pack, `${String(from)}.bin`))))
  return openWords(
    {
      file: (name) => {
        reads.push(name)
        return Promise.resolve(new Uint8Array(readFileSync(join(folder, name))))
      },
      bytes: (isRanged) => (isRanged ? ranged : pieces),
      script: () =>
        import(pathToFileURL(join(folder, 'pagefind.js')).href) as Promise<PagefindScript>
    },
    simplify
  )
}
