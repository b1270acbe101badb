import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {archive} from './setup.ts'

const text = (about: string, day: number) =>
  `子虚区人民政府关于${about}的通知\n\n各镇人民政府：\n\n　　请于本月内办理${about}。\n\n2024年3月${String(day)}日\n`
const unchanged = '没有重做'

let folder = ''
let sources = ''
let site = ''
/** The site as a run without a cache makes it. */
let bytes: Map<string, string>

const run = (...args: string[]) =>
  archive(['--from', sources, '--to', site, '--cache', join(folder, 'cache'), ...args])
/** All files that the cache keeps of sites. */
const entries = async () => {
  const all = await readdir(join(folder, 'cache/site'), {recursive: true, withFileTypes: true})
  return all.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
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
  folder = await mkdtemp(join(tmpdir(), 'anjuan 再次 '))
  sources = join(folder, 'sources')
  site = join(folder, 'site')
  await mkdir(sources)
  await writeFile(join(sources, '一.txt'), text('修路', 5))
  await writeFile(join(sources, '二.txt'), text('公交', 6))
  await writeFile(join(sources, '三.txt'), text('防汛', 7))
  expect(archive(['--from', sources, '--to', site, '--no-cache']).status).toBe(0)
  bytes = await digestsOf(site)
  await rm(site, {recursive: true})
  expect(run().status).toBe(0)
})
afterAll(() => rm(folder, {recursive: true, force: true}))

test('a cache, empty or not, changes no byte', async () => {
  expect(await digestsOf(site)).toEqual(bytes)
})

describe('where nothing changed', () => {
  test('nothing is made, and all is told as before', async () => {
    const before = await stat(site)
    const {status, stderr} = run()
    expect(status).toBe(0)
    expect(stderr).toContain('来源 3 个；收录 3 个，得文件 3 份')
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

  test('without the cache the same is made once more', async () => {
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
})

describe('all is made anew where', () => {
  test('it is to lie elsewhere', () => {
    expect(run('--base', '/x/').stderr).not.toContain(unchanged)
    expect(run('--base', '/x/').stderr).toContain(unchanged)
    expect(run('--site', 'https://example.org').stderr).not.toContain(unchanged)
    expect(run().stderr).not.toContain(unchanged)
  })

  test('the settings or their style sheet are others', async () => {
    const config = join(folder, 'archive.yaml')
    await writeFile(config, 'name: 子虚档案\nstyle: own.css\n')
    await writeFile(join(folder, 'own.css'), 'h1 {color: red}\n')
    expect(run('--config', config).stderr).not.toContain(unchanged)
    expect(run('--config', config).stderr).toContain(unchanged)
    await writeFile(join(folder, 'own.css'), 'h1 {color: blue}\n')
    expect(run('--config', config).stderr).not.toContain(unchanged)
    expect(run().stderr).not.toContain(unchanged)
  })

  test('a source comes and goes', async () => {
    const path = join(sources, '四.txt')
    await writeFile(path, '\n')
    const {status, stderr} = run()
    expect(status).toBe(1)
    expect(stderr).not.toContain(unchanged)
    const again = run()
    expect(again.status).toBe(1)
    expect(again.stderr).toContain('四.txt')
    expect(again.stderr).toContain(unchanged)
    const strict = run('--strict')
    expect(strict.status).toBe(1)
    expect(strict.stderr).toContain('未发布')
    await rm(path)
    expect(run().stderr).not.toContain(unchanged)
    expect(await digestsOf(site)).toEqual(bytes)
  })
})

describe('where one source changed', () => {
  /** The folder of the session that all documents are filed under. */
  let home = ''
  const paper = (at: string) => `${home}${at}/index.html`
  let before: Map<string, number | null>
  let after: Map<string, number | null>
  let fresh: Map<string, string>

  beforeAll(async () => {
    await writeFile(join(sources, '五.txt'), text('绿化', 8))
    await writeFile(join(sources, '六.txt'), text('供暖', 9))
    expect(run().status).toBe(0)
    bytes = await digestsOf(site)
    const found = [...bytes.keys()].find((path) => path.endsWith('/notice-0305/index.html'))
    home = found?.slice(0, -'notice-0305/index.html'.length) ?? ''
    before = await inodes()
    const other = join(folder, 'other')
    await cp(site, other, {recursive: true})
    // Another title: the neighbours of the document show it, too.
    await writeFile(join(sources, '一.txt'), text('修桥', 5))
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

  test('damaged packs and documents of the cache come to nothing', async () => {
    for (const path of await entries()) {
      if (!/\.(?:pack|mdx)$/.test(path)) continue
      const damaged = await readFile(path)
      damaged.fill('x', damaged.length >> 1)
      await writeFile(path, damaged)
    }
    await writeFile(join(sources, '一.txt'), text('修路', 5))
    expect(run().status).toBe(0)
    expect((await digestsOf(site)).get(paper('notice-0309'))).toBe(bytes.get(paper('notice-0309')))
    const all = await digestsOf(site)
    expect(archive(['--from', sources, '--to', site, '--no-cache']).status).toBe(0)
    expect(await digestsOf(site)).toEqual(all)
  })
})

/** The files below a folder by path, as digests. */
async function digestsOf(root: string): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  for (const path of (await readdir(root, {recursive: true})).sort()) {
    if (!existsSync(join(root, path)) || (await stat(join(root, path))).isDirectory()) continue
    const file = await readFile(join(root, path))
    digests.set(path, createHash('sha256').update(file).digest('hex'))
  }
  return digests
}
