import {createHash} from 'node:crypto'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Loader} from 'astro/loaders'
import {filesOf} from '../content/files.ts'
import {readSessions} from '../content/sessions.ts'
import type {Loading} from './loading.ts'

/**
 * Loads what the documents of the archive are filed under.
 *
 * @param content the folder of the archive, relative to the root of the project or absolute
 */
export function sessionsLoader(content: string): Loader {
  return {
    name: 'archive-sessions',
    async load(context) {
      const {config, logger, watcher} = context
      const folder = resolve(fileURLToPath(config.root), content)
      const {documents} = filesOf(folder)
      await loadSessions(folder, context)
      // Only while developing is there a watcher.
      watcher?.add(documents)
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(documents) || !path.endsWith('session.yaml')) return
        loadSessions(folder, context).catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error))
        })
      })
    }
  }
}

/** Load the sessions of the archive once. @param folder of the archive @throws {ContentError} */
export async function loadSessions(folder: string, context: Loading): Promise<void> {
  const {store} = context
  const gone = new Set(store.keys())
  for (const [id, session] of readSessions(folder)) {
    gone.delete(id)
    const digest = createHash('sha256').update(JSON.stringify(session)).digest('hex')
    if (store.get(id)?.digest !== digest) {
      store.set({id, data: await context.parseData({id, data: session}), digest})
    }
  }
  for (const id of gone) store.delete(id)
}
