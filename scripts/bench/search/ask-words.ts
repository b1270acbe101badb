import {pathToFileURL} from 'node:url'
import {join} from 'node:path'
import {pinyin} from 'pinyin-pro'
import {openExact} from '../../../src/search/exact/open-web.ts'
import {createFileReader, createRangeReader, readFile} from '../../../src/search/exact/read-web.ts'
import {openSoundsAt} from '../../../src/search/sounds/open-web.ts'
import {simplify} from '../../../src/search/traditional.ts'
import {openWords, type WordsEngine} from '../../../src/search/words/open-words.ts'
import type {PagefindScript} from '../../../src/search/words/pagefind-part.ts'
import {newSpent, type Spent, timed} from './ask.ts'
import {createLine, type Line} from './line.ts'
import type {BenchDocument} from './make-documents.ts'
import type {BenchQuery} from './queries.ts'

/** How many of some were right. */
export interface Right {
  asked: number
  right: number
  first: Spent
  next: Spent
}

/** Documents, or texts, among which the right one has to be. */
const among = 5

/** Ask for documents by their titles as questions. */
export async function askQuestions(
  site: string,
  documents: readonly BenchDocument[],
  most: number
): Promise<Right> {
  const line = createLine(site, null)
  const titles = [...new Set(documents.map(({title}) => title))].slice(0, most)
  const right: Right = {asked: 0, right: 0, first: newSpent(), next: newSpent()}
  const ask = (engine: WordsEngine, title: string) => {
    const telling = title.replaceAll(/[《》〈〉“”（）]|关于|的/gu, '')
    return engine.find(`${telling}是怎么规定的`, {}, among)
  }
  const engine = await timed(line, right.first, async () => {
    const opened = await openFrom(line, site)
    await ask(opened, titles[0] ?? '')
    return opened
  })
  for (const title of titles) {
    const {things} = await timed(line, right.next, () => ask(engine, title))
    right.asked++
    if (things.some((thing) => thing.title === title)) right.right++
  }
  return right
}

/** Ask for words by their pinyin. */
export async function askSounds(site: string, queries: readonly BenchQuery[]): Promise<Right> {
  const line = createLine(site, null)
  const right: Right = {asked: 0, right: 0, first: newSpent(), next: newSpent()}
  const exact = openExact('/search', createLine(site, null).load)
  const suggest = await openSoundsAt('/search', exact, line.load)
  for (const {typed} of queries.filter((query) => query.class === 'word')) {
    const letters = pinyin(typed, {toneType: 'none', type: 'array', v: true}).join('')
    const texts = await timed(line, right.next, () => suggest(letters))
    right.asked++
    if (texts.slice(0, among).includes(typed)) right.right++
  }
  return right
}

function openFrom({load}: Line, site: string): Promise<WordsEngine> {
  const folder = '/search/words'
  return openWords(
    {
      file: (name) => readFile(`${folder}/${name}`, load),
      bytes: (isRanged) => (isRanged ? createRangeReader : createFileReader)(folder, load),
      script: () =>
        import(pathToFileURL(join(site, folder, 'pagefind.js')).href) as Promise<PagefindScript>
    },
    simplify
  )
}
