import type {Aliases} from './aliases/expand.ts'
import {find} from './page/dom.ts'
import {once} from './page/once.ts'
import {startPage} from './page/start.ts'

const {base = '', synonyms = '[]'} = find('[data-base]', HTMLElement).dataset
const folder = `${base}/search`
const exact = once(async () => {
  // Asked for while that comes which reads it.
  const manifest = fetch(`${folder}/manifest.bin`, {cache: 'no-cache'})
  manifest.catch(() => undefined)
  return (await import('./exact/open-web.ts')).openExact(folder, undefined, manifest)
})

startPage({
  exact: async () => {
    const engine = await exact()
    engine.warm()
    return engine
  },
  words: once(async () =>
    (await import('./words/open-web.ts')).openWordsAt(folder, JSON.parse(synonyms) as Aliases)
  ),
  suggest: once(async () =>
    (await import('./sounds/open-web.ts')).openSoundsAt(folder, await exact())
  )
})
