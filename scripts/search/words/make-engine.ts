import {startIndexer} from '../indexer.ts'

/** A file of Pagefind's own program in the browser. */
export interface EngineFile {
  name: string
  /** In base 64. */
  content: string
}

/** Pagefind's program for a language that it does not cut into words. */
const wasm = 'wasm.unknown.pagefind'
const script = 'pagefind.js'
/**
 * Put in front of Pagefind's script: it reads what the site has in packs, with a function that it
 * is given, and does not look at the page, so that it leaves questions as they are cut.
 */
const front = 'let fetch, document\nexport const readWith = (read) => { fetch = read }\n'

/**
 * What of Pagefind goes to the site.
 *
 * @throws {Failure} where Pagefind reports an error, dies or does not answer
 */
export async function makeEngine(): Promise<EngineFile[]> {
  const indexer = await startIndexer({language: 'und'})
  try {
    await indexer.add({url: '/', language: 'und', content: script})
    const files = new Map((await indexer.files()).map(({path, content}) => [path, content]))
    const read = (path: string) => Buffer.from(files.get(path) ?? new Uint8Array())
    return [
      {name: script, content: Buffer.concat([Buffer.from(front), read(script)]).toString('base64')},
      {name: wasm, content: read(wasm).toString('base64')}
    ]
  } finally {
    await indexer.close()
  }
}
