import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {readArchive, writeArchive} from '../../src/content/archive.ts'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {loadEntries} from '../../src/renderer/load-entries.ts'
import {placeRenderer, rendererIn} from '../../src/renderer/renderer-file.ts'
import {findSources} from '../ingest/find-sources.ts'
import {ingestContent} from '../ingest/ingest-content.ts'
import {fillWorkFolder} from '../site/checkout.ts'
import {cacheBelowRoot, compiledBelowRoot} from '../site/compiled-below-root.ts'
import {openPart} from '../site/pages/parts/part.ts'
import {renderSite} from '../site/pages/render-site.ts'
import {runStage} from '../site/stages/run-stage.ts'
import {digestsOf} from './digests-of.ts'
import {fixture} from './setup.ts'

const root = sharedFolder()
const content = join(root, 'content')
const compiled = join(root, compiledBelowRoot)
const code = join(root, '.astro/renderer')
const [alone, beside] = [join(root, 'alone'), join(root, 'beside')]

beforeAll(async () => {
  await fillWorkFolder(root)
  const archive = readArchive(fixture.settings)
  writeArchive(content, archive, fixture.settings)
  const folders = {content, artefacts: join(root, 'artefacts')}
  await ingestContent(await findSources([fixture.sources]), archive, folders)
  await runStage('code', {root, content, out: alone, base: '/x/'})
  expect(placeRenderer(rendererIn(compiled), {code, assets: join(root, 'assets')})).toBe(true)
})

test('a process beside makes all pages as the one that makes them alone', async () => {
  const entries = await loadEntries({root, content, cache: join(root, cacheBelowRoot)})
  const rendering = {code, content, compiled, entries, base: '/x/'}
  const made = await renderSite({...rendering, site: alone}, 1)
  expect(made.length).toBeGreaterThan(50)
  const part = openPart({...rendering, site: beside})
  await part.render([...made.map((path) => path.replace(/\/$/, '')), 'tasks/filters.css'])
  part.close()
  expect(await digestsOf(beside)).toEqual(await digestsOf(alone))
})
