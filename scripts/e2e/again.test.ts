import {cp, mkdir, readdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {placeRenderer, writeRenderer} from '../../src/renderer/renderer-file.ts'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {digestsOf} from './digests-of.ts'
import {noticeText} from './notice-text.ts'
import {archive} from './setup.ts'

const unchanged = '没有重做'

const folder = sharedFolder()
const sources = join(folder, 'sources')
const site = join(folder, 'site')
/** The site of five sources. */
let bytes: Map<string, string>

const run = (...args: string[]) => runTo(site, ...args)
const runTo = (to: string, ...args: string[]) =>
  archive(['--from', sources, '--to', to, '--cache', join(folder, 'cache'), ...args])
/** All files that the cache keeps of sites. */
const entries = async () => {
  const all = await readdir(join(folder, 'cache/site'), {recursive: true, withFileTypes: true})
  return all.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
}
/** Put other files among the code of pages that the cache keeps. @param filesOf told its entry */
async function changeRenderers(filesOf: (entry: string) => Record<string, string>): Promise<void> {
  for (const path of (await entries()).filter((each) => each.endsWith('.renderer'))) {
    const folders = {code: join(folder, 'code'), assets: join(folder, 'assets')}
    expect(placeRenderer(path, folders)).toBe(true)
    const entry = await readFile(join(folders.code, 'renderer.mjs'), 'utf8')
    for (const [name, text] of Object.entries(filesOf(entry)))
      await writeFile(join(folders.code, name), text)
    // Several may be one file.
    await rm(path)
    writeRenderer(path, folders)
  }
}
/** Files of the site, by path. */
const inodes = async () =>
  new Map(
    await Promise.all(
      [...bytes.keys()].map(async (path) => {
        const found = await stat(join(site, path)).catch(() => null)
        return [path, found?.ino ?? null] as const
      })
    )
  )

beforeAll(async () => {
  await mkdir(sources)
  await writeFile(join(sources, '一.txt'), noticeText('修路', 5))
  await writeFile(join(sources, '二.txt'), noticeText('公交', 6))
  await writeFile(join(sources, '三.txt'), noticeText('防汛', 7))
  await writeFile(join(sources, '四.txt'), noticeText('绿化', 8))
  await writeFile(join(sources, '五.txt'), noticeText('供暖', 9))
  expect(run().status).toBe(0)
  bytes = await digestsOf(site)
})

describe('where nothing changed', () => {
  test('nothing is made, and all is told as before', async () => {
    const before = await stat(site)
    const {status, stderr} = run()
    expect(status).toBe(0)
    expect(stderr).toContain('来源 5 个；收录 5 个，得文件 5 份')
    expect(stderr).toContain(unchanged)
    expect(stderr).toContain(`档案在 ${site}`)
    expect((await stat(site)).ino).toBe(before.ino)
    expect(await digestsOf(site)).toEqual(bytes)
  })

  test('files of others are named, and stay', async () => {
    await writeFile(join(site, 'CNAME'), 'example.org')
    const {status, stderr} = run()
    expect(status).toBe(0)
    expect(stderr).toContain('不是本软件写的文件没有动：CNAME')
    expect(await readFile(join(site, 'CNAME'), 'utf8')).toBe('example.org')
    await rm(join(site, 'CNAME'))
  })

  test('without the cache all is made once more, and comes out the same', async () => {
    const {status, stderr} = archive(['--from', sources, '--to', site, '--no-cache'])
    expect(status).toBe(0)
    expect(stderr).not.toContain(unchanged)
    expect(await digestsOf(site)).toEqual(bytes)
  })

  test('a damaged cache only takes longer', async () => {
    for (const path of await entries()) await writeFile(path, '{}\n')
    const {stderr} = run()
    expect(stderr).not.toContain(unchanged)
    expect(await digestsOf(site)).toEqual(bytes)
    expect(run().stderr).toContain(unchanged)
  })

  test('a file of the site that is lost comes back', async () => {
    await rm(join(site, 'about/index.html'))
    expect(run().stderr).not.toContain(unchanged)
    expect(await digestsOf(site)).toEqual(bytes)
  })

  test('a file of the site that was changed is refused as ever', async () => {
    const path = join(site, 'about/index.html')
    const page = await readFile(path)
    await writeFile(path, 'x')
    expect(run().status).toBe(2)
    expect(await readFile(path, 'utf8')).toBe('x')
    await writeFile(path, page)
  })

  test('and so is one with as many bytes and the same time', async () => {
    const path = join(site, 'about/index.html')
    const page = await readFile(path)
    const {atime, mtime} = await stat(path)
    const other = Buffer.from(page)
    other[100] = (other[100] ?? 0) ^ 1
    await writeFile(path, other)
    await utimes(path, atime, mtime)
    expect(run().status).toBe(2)
    await writeFile(path, page)
    expect(run().stderr).toContain(unchanged)
  })
})

test('all is made anew where it is to lie elsewhere, or to look otherwise', async () => {
  const config = join(folder, 'archive.yaml')
  await writeFile(config, 'name: 子虚档案\nstyle: own.css\n')
  await writeFile(join(folder, 'own.css'), 'h1 {color: red}\n')
  const other = ['--base', '/x/', '--config', config]
  expect(run(...other).stderr).not.toContain(unchanged)
  expect(run(...other).stderr).toContain(unchanged)
  await writeFile(join(folder, 'own.css'), 'h1 {color: blue}\n')
  expect(run(...other).stderr).not.toContain(unchanged)
})

test('of a source that fails all is told again, though nothing is made', async () => {
  await writeFile(join(sources, '六.txt'), '\n')
  const {status, stderr} = run()
  expect(status).toBe(1)
  expect(stderr).not.toContain(unchanged)
  const again = run()
  expect(again.status).toBe(1)
  expect(again.stderr).toContain('六.txt')
  expect(again.stderr).toContain(unchanged)
  const strict = run('--strict')
  expect(strict.status).toBe(1)
  expect(strict.stderr).toContain('未发布')
  await rm(join(sources, '六.txt'))
  expect(run().stderr).not.toContain(unchanged)
  expect(await digestsOf(site)).toEqual(bytes)
})

describe('where one source changed', () => {
  /** The folder of the session that all documents are filed under. */
  let home = ''
  const paper = (at: string) => `${home}${at}/index.html`
  let before: Map<string, number | null>
  let after: Map<string, number | null>
  let fresh: Map<string, string>

  beforeAll(async () => {
    const found = [...bytes.keys()].find((path) => path.endsWith('/notice-0305/index.html'))
    home = found?.slice(0, -'notice-0305/index.html'.length) ?? ''
    before = await inodes()
    const other = join(folder, 'other')
    await cp(site, other, {recursive: true})
    // Another title: the neighbours of the document show it, too.
    await writeFile(join(sources, '一.txt'), noticeText('修桥', 5))
    expect(run().status).toBe(0)
    after = await inodes()
    expect(archive(['--from', sources, '--to', other, '--no-cache']).status).toBe(0)
    fresh = await digestsOf(other)
  })

  const isKept = (path: string) => before.get(path) !== null && before.get(path) === after.get(path)

  test('the same bytes come out as without a cache', async () => {
    expect(await digestsOf(site)).toEqual(fresh)
  })

  test('the pages of documents that do not show it are taken as they are, all others are made', () => {
    const papers = [...bytes.keys()].filter(
      (path) =>
        path.startsWith(home) && path.endsWith('/index.html') && path !== `${home}index.html`
    )
    expect(papers).toContain(paper('notice-0305'))
    expect(papers.filter((path) => !isKept(path))).toEqual(
      papers.filter((path) => bytes.get(path) !== fresh.get(path))
    )
    expect(isKept(paper('notice-0309'))).toBe(true)
    expect(isKept(paper('notice-0309').replace('.html', '.json'))).toBe(true)
    expect(isKept(paper('notice-0306'))).toBe(false)
    expect(isKept(`${home}index.html`)).toBe(false)
  })

  test('pages are made with the code of the run before', async () => {
    const marked = join(folder, 'marked')
    await cp(site, marked, {recursive: true})
    await changeRenderers((code) => ({
      'own.mjs': code,
      'renderer.mjs': `import {pathsOf, render as own} from './own.mjs'
const marked = async (response) => new Response(await response.text() + '旧', response)
const render = async (...of) => marked(await own(...of))
export {pathsOf, render}`
    }))
    const source = join(sources, '一.txt')
    const before = await readFile(source)
    await writeFile(source, noticeText('造桥', 5))
    expect(runTo(marked).status).toBe(0)
    await writeFile(source, before)
    expect(await readFile(join(marked, 'index.html'), 'utf8')).toMatch(/<\/html>旧$/)
  })

  test('damaged packs and documents of the cache, and code that makes nothing, come to nothing', async () => {
    await changeRenderers(() => ({'renderer.mjs': 'throw new Error()'}))
    for (const path of await entries()) {
      if (!/\.(?:pack|mdx)$/.test(path)) continue
      const damaged = await readFile(path)
      damaged.fill('x', damaged.length >> 1)
      await writeFile(path, damaged)
    }
    await writeFile(join(sources, '一.txt'), noticeText('修路', 5))
    expect(run().status).toBe(0)
    expect(await digestsOf(site)).toEqual(bytes)
  })
})
