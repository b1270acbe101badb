import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {documentSchema} from '../schema/document.ts'
import {sessionSchema} from '../schema/session.ts'
import {loadDocuments} from '../loader/documents.ts'
import type {Loading} from '../loader/loading.ts'
import {loadSessions} from '../loader/sessions.ts'

type Entry = ReturnType<Loading['store']['values']>[number]

/** The entries of all collections, by collection and id. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, Entry>>

/** Where entries are loaded from, and what is kept of that. */
export interface LoadFolders {
  /** Of the project that the paths of entries are relative to. */
  root: string
  /** The folder `content/`. */
  content: string
  /** Where Astro keeps what it knows of the archive. */
  cache: string
}

/**
 * Load the collections of the archive as Astro does, without it.
 *
 * @throws {ContentError} where a file of the archive cannot be used as somebody has left it
 * @throws {z.ZodError} where one does not fit the schema
 */
export async function loadEntries({root, content, cache}: LoadFolders): Promise<Entries> {
  const documents = new Map<string, Entry>()
  const sessions = new Map<string, Entry>()
  const config = {root: pathToFileURL(join(root, '/')), cacheDir: pathToFileURL(join(cache, '/'))}
  await loadDocuments(content, loadingTo(documents, documentSchema, config))
  await loadSessions(content, loadingTo(sessions, sessionSchema, config))
  return new Map([
    ['documents', documents],
    ['sessions', sessions]
  ])
}

function loadingTo(
  entries: Map<string, Entry>,
  schema: typeof documentSchema | typeof sessionSchema,
  config: Loading['config']
): Loading {
  return {
    config,
    logger: {info: () => undefined},
    parseData: async <Data>({data}: {data: Data}) => (await schema.parseAsync(data)) as Data,
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: Entry) => {
        entries.set(entry.id, entry)
        return true
      },
      delete: (id) => void entries.delete(id),
      keys: () => [...entries.keys()],
      values: () => [...entries.values()]
    } as Loading['store']
  }
}
