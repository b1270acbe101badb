import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {updateCurated} from './curated.ts'
import {seal} from './seal.ts'
import {stagedIn} from './update.ts'
import {withWorkFolder} from './work-folder.ts'

const path = 'documents/zixu/2024/甲.mdx'
const document = ({title = '甲', review = 'machine', first = '第一段。', last = '末段。'} = {}) =>
  `---\ntitle: "${title}"\nkind: "notice"\nsession: "zixu/2024"\nreview: "${review}"\n---\n\n<p>${first}</p>\n\n<p>中段。</p>\n\n<p>${last}</p>\n`

const folder = freshFolder('memory')

test('what a person changed and what is new are both there, and stay so', async () => {
  await update(document())
  commit()
  change({review: 'checked', last: '末段，改。'})
  const joined = document({review: 'checked', first: '第一段，新。', last: '末段，改。'})
  expect(await update(document({first: '第一段，新。'}))).toMatchObject({
    checked: [path],
    merged: [path],
    conflicts: []
  })
  expect(read()).toBe(joined)
  // It is the person's, whatever is made of it later.
  commit()
  expect(await update(document({first: '第一段，新。'}))).toMatchObject({conflicts: []})
  expect(read()).toBe(joined)
  await update(document({title: '新甲', first: '第一段，新。'}))
  expect(read()).toBe(joined.replace('"甲"', '"新甲"'))
})

test('where both changed the same line, nothing is written', async () => {
  await update(document())
  commit()
  change({first: '第一段，改。'})
  expect(await update(document({first: '第一段，新。'}))).toMatchObject({
    edited: [path],
    merged: [],
    conflicts: [path]
  })
  expect(read()).toBe(document({first: '第一段，改。'}))
})

test.each([
  ['nothing was committed', false, '第一段，新。'],
  ['nothing new is made', true, '第一段。']
])('a document stays as it is where %s', async (_, isCommitted, first) => {
  await update(document())
  if (isCommitted) commit()
  change({last: '末段，改。'})
  expect(await update(document({first}))).toMatchObject({edited: [path], merged: [], conflicts: []})
  expect(read()).toBe(document({last: '末段，改。'}))
})

function update(text: string) {
  return withWorkFolder(folder, async (work) => {
    const made = join(stagedIn(work), path)
    mkdirSync(dirname(made), {recursive: true})
    writeFileSync(made, text)
    return updateCurated(folder, work, await seal(stagedIn(work), 1))
  })
}

function change(to: Parameters<typeof document>[0]): void {
  writeFileSync(join(folder, path), document(to))
}

function read(): string {
  return readFileSync(join(folder, path), 'utf8')
}

function commit(): void {
  const run = (...parameters: string[]) =>
    execFileSync('git', ['-c', 'user.name=甲', '-c', 'user.email=a@example.org', ...parameters], {
      cwd: folder,
      stdio: 'ignore'
    })
  run('init')
  run('add', '-A')
  run('commit', '-m', 'x')
}
