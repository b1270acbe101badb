import {gunzipSync, gzipSync} from 'node:zlib'
import type {CustomRecord} from 'pagefind'
import {groupOf, groupsFor} from '../../../src/search/words/root.ts'
import type {Thing} from '../../../src/search/engine.ts'
import type {Sounds} from '../sounds/collect.ts'
import {type Indexer, startIndexer} from '../indexer.ts'
import {type Piece, writeBundle} from './bundle-file.ts'
import {readChunks} from './pagefind-meta.ts'

/** A document of a bundle: what it is found by, and what is shown of it. */
export interface Entry {
  record: CustomRecord
  thing: Thing
}

/** Places of terms in a chunk: about 2 KB. Smaller ones cost more in the directory than they save. */
const chunkSize = 2000

/**
 * Have Pagefind make a bundle, and write it to a file.
 *
 * @param sounds asked for behind the last entry
 * @param onStart told of Pagefind's process
 * @throws {Failure} where Pagefind reports an error, dies or does not answer
 */
export async function makeBundle(
  path: string,
  entries: Iterable<Entry>,
  sounds: () => Sounds,
  onStart: (indexer: Indexer) => void = () => undefined
): Promise<void> {
  const indexer = await startIndexer({language: 'und', chunkSize})
  try {
    onStart(indexer)
    const things = new Map<string, Thing>()
    for (const {record, thing} of entries) {
      await indexer.add(record)
      things.set(record.url, thing)
    }
    const files = new Map((await indexer.files()).map(({path, content}) => [path, content]))
    writeFiles(path, files, things, sounds())
  } finally {
    await indexer.close()
  }
}

function writeFiles(
  path: string,
  files: ReadonlyMap<string, Uint8Array>,
  things: ReadonlyMap<string, Thing>,
  {pairs, names, phrases}: Sounds
): void {
  const [, hash = ''] = matching(files, /^pagefind\.(.*)\.pf_meta$/)[0] ?? []
  const meta = files.get(`pagefind.${hash}.pf_meta`) ?? new Uint8Array()
  const chunks = readChunks(gunzipSync(meta)).map(({from, name}): [string, string] => [
    `index/${name}.pf_index`,
    from
  ])
  const filters = matching(files, /^filter\/.*\.pf_filter$/)
    .map(([file = '']): [string, string] => [file, ''])
    .sort()
  const bytes: Uint8Array[] = [meta]
  const pieces = [...chunks, ...filters].map(([file, from]): Piece => {
    const content = files.get(file) ?? new Uint8Array()
    bytes.push(content)
    return {path: file, from, length: content.length}
  })
  const groups = groupThings(files, things)
  const ofPairs = [bytesOf(pairs.codes), bytesOf(pairs.counts), pairs.words]
  writeBundle(
    path,
    {
      ...{hash, pages: things.size, meta: meta.length, pieces, names, phrases},
      groups: groups.map(({length}) => length),
      pairs: pairs.codes.length
    },
    [...bytes, ...groups, ...ofPairs]
  )
}

function bytesOf({buffer, byteOffset, byteLength}: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** The things by the names that Pagefind has given to their documents. */
function groupThings(
  files: ReadonlyMap<string, Uint8Array>,
  things: ReadonlyMap<string, Thing>
): Uint8Array[] {
  const groups = Array.from({length: groupsFor(things.size)}, (): Record<string, Thing> => ({}))
  for (const [file = '', name = ''] of matching(files, /^fragment\/(.*)\.pf_fragment$/).sort()) {
    const text = gunzipSync(files.get(file) ?? new Uint8Array()).toString()
    const {url} = JSON.parse(text.slice(text.indexOf('{'))) as {url: string}
    const thing = things.get(url)
    const group = groups[groupOf(name, groups.length)]
    if (thing && group) group[name] = thing
  }
  return groups.map((group) => gzipSync(JSON.stringify(group), {level: 9}))
}

/** The paths that match, with what was captured. */
function matching(files: ReadonlyMap<string, Uint8Array>, pattern: RegExp): string[][] {
  return [...files.keys()].flatMap((file) => {
    const found = pattern.exec(file)
    return found ? [[...found]] : []
  })
}
