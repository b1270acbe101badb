import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {manifestName} from '../../src/schema/manifest.ts'
import {editedIn} from './edited.ts'
import {formatManifest} from './manifest.ts'
import {seal} from './seal.ts'

const [document, session] = ['documents/zixu/2024/a.mdx', 'documents/zixu/2024/session.yaml']
const text = (date: string, review = 'machine') =>
  `---\ndate: "${date}"\nreview: "${review}"\n---\n\n<p>甲</p>\n`

const folder = freshFolder('memory')
beforeEach(async () => {
  write(document, text('2024-06-20'))
  write(session, 'kind: year\n')
  write('report.json', '[]')
  const manifest = formatManifest(await seal(folder, 1))
  write(manifestName, manifest)
  write('sources/一.txt', '原件')
})

test('nothing is edited that is as ingest wrote it, whatever else is there', async () => {
  expect(await editedIn(folder)).toEqual([])
})

test('one changed character is told of each kind of file, and what is gone', async () => {
  write(document, text('2024-06-21'))
  write('report.json', '[ ]')
  rmSync(join(folder, session))
  expect(await editedIn(folder)).toEqual([document, session, 'report.json'])
})

test('a document that a person has checked is theirs; one that cannot be read is told', async () => {
  write(document, text('2024-06-21', 'checked'))
  expect(await editedIn(folder)).toEqual([])
  write(document, 'no front matter')
  expect(await editedIn(folder)).toEqual([document])
})

test('a manifest that was changed itself is told, and one that is missing tells nothing', async () => {
  write(manifestName, '{}')
  expect(await editedIn(folder)).toEqual([manifestName])
  rmSync(join(folder, manifestName))
  expect(await editedIn(folder)).toEqual([])
})

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), content)
}
