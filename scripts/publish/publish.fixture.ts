import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, vi} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {manifestName} from '../../src/schema/manifest.ts'
import {publish} from './publish.ts'
import {seal} from './seal.ts'
import {checkTarget} from './target.ts'
import {stagedIn} from './update.ts'
import {withWorkFolder} from './work-folder.ts'
import {can} from './native.fixture.ts'

/** What an archive holds, and what it holds later. */
export const first = {
  'index.html': '一',
  'data/list.json': '[1]',
  'zixu/a/index.html': '甲',
  'zixu/gone/index.html': '去'
}
export const second = {
  'index.html': '二',
  'data/list.json': '[1]',
  'zixu/a/index.html': '甲乙',
  'nanke/new/index.html': '新'
}

/** A place for the archives of each test, and the way to put one there. */
export function archivePlace() {
  const folder = freshFolder('memory')
  let site = ''
  beforeEach(() => {
    // What could not be removed is said there, many times over.
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    site = join(folder, '网站')
    can.swap = true
    can.lock = true
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  /** Make an archive of some files, as a run does. */
  const make = async (files: Record<string, string>, to = site): Promise<void> => {
    const target = await checkTarget(to, [])
    await withWorkFolder(target.place, async (work) => {
      write(stagedIn(work), files)
      await publish(work, target, await seal(stagedIn(work), 1))
    })
  }

  return {make, site: () => site, folder: () => folder}
}

/** Write files, by their paths, below a folder. */
export function write(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
}

/** The files below a folder by path, but for manifest and what a run works with. */
export function read(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .filter((path) => path !== manifestName && !path.startsWith('.anjuan-'))
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')])
  )
}
