import {commonAliases} from '../aliases/common.ts'
import type {Aliases} from '../aliases/expand.ts'
import {createFileReader, createRangeReader, readFile} from '../exact/read-web.ts'
import {openWords, type WordsEngine} from './open-words.ts'
import type {PagefindScript} from './pagefind-part.ts'

/**
 * The words engine of an archive on the web.
 *
 * @param base address of the folder `search/`, without a slash at its end
 * @param aliases names of this archive that a question may use for others, beside common ones
 * @param load what requests are made with
 * @throws where it cannot be read
 */
export async function openWordsAt(
  base: string,
  aliases: Aliases,
  load: typeof fetch = (...request) => fetch(...request)
): Promise<WordsEngine> {
  const folder = `${base}/words`
  const {simplify} = await import('../traditional.ts')
  return openWords(
    {
      // The root says where all else is: an old one would lead nowhere.
      file: (name) => readFile(`${folder}/${name}`, load, {cache: 'no-cache'}),
      bytes: (isRanged) => (isRanged ? createRangeReader : createFileReader)(folder, load),
      script: () => import(/* @vite-ignore */ `${folder}/pagefind.js`) as Promise<PagefindScript>
    },
    simplify,
    [...aliases, ...commonAliases]
  )
}
