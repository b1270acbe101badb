import {spawn} from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {seal} from './seal.ts'
import {noteOrigin} from './retire.ts'
import {stagedIn} from './update.ts'
import {sweep, withWorkFolder} from './work-folder.ts'

const place = freshFolder('memory')

describe('a work folder', () => {
  test('lies hidden where it is wanted, and is gone when the work is done', async () => {
    const result = await withWorkFolder(place, (folder) => {
      expect(dirname(folder)).toBe(place)
      expect(readdirSync(place)).toEqual([expect.stringMatching(/^\.anjuan-/)])
      writeFileSync(join(folder, '甲'), '')
      return Promise.resolve('done')
    })
    expect(result).toBe('done')
    expect(readdirSync(place)).toEqual([])
  })

  test('is gone with the folders that were made for it, where nothing came into them', async () => {
    await withWorkFolder(join(place, '新/更新'), () => Promise.resolve())
    expect(readdirSync(place)).toEqual([])
    await withWorkFolder(join(place, '新/更新'), () => {
      writeFileSync(join(place, '新/结果'), '')
      return Promise.resolve()
    })
    expect(readdirSync(join(place, '新'))).toEqual(['结果'])
  })

  test('is gone when the work fails, and the failure is told', async () => {
    const failure = new Error('甲')
    await expect(withWorkFolder(place, () => Promise.reject(failure))).rejects.toBe(failure)
    expect(readdirSync(place)).toEqual([])
  })

  test.skipIf(!existsSync('/dev/full'))(
    'is where a disk is full that the system does not name',
    async () => {
      const work = (folder: string) => {
        symlinkSync('/dev/full', join(folder, '满'))
        writeFileSync(join(folder, '满'), '甲')
        return Promise.resolve()
      }
      await expect(withWorkFolder(place, async (folder) => work(folder))).rejects.toMatchObject({
        ...{code: 'ENOSPC', path: place}
      })
      expect(readdirSync(place)).toEqual([])
    }
  )

  test('stays as long as its run is there, and is found when that was killed', async () => {
    const program = `
      import {withWorkFolder} from ${JSON.stringify(new URL('work-folder.ts', import.meta.url).href)}
      await withWorkFolder(${JSON.stringify(place)}, async (folder) => {
        console.log(folder)
        await new Promise((resolve) => setTimeout(resolve, 60_000))
      })`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit']
    })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    expect(readdirSync(place)).toHaveLength(1)
    await sweep(place)
    expect(readdirSync(place)).toHaveLength(1)
    const isGone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await isGone
    await sweep(place)
    expect(readdirSync(place)).toEqual([])
  })
})

describe('a sweep', () => {
  test('removes what was made and not marked, as long as nothing is in it', async () => {
    mkdirSync(join(place, '.anjuan-abc123'))
    writeFileSync(join(place, '.anjuan-lock'), '')
    await sweep(place)
    expect(readdirSync(place)).toEqual([])
  })

  test('leaves what is not of this program, whatever it is called', async () => {
    const files = {
      '.anjuan-abc123/笔记.txt': '我的',
      '.anjuan-notes/笔记.txt': '我的',
      '.anjuan-lock': '我的',
      '笔记.txt': '我的'
    }
    write(place, files)
    await sweep(place)
    for (const [path, text] of Object.entries(files)) {
      expect(readFileSync(join(place, path), 'utf8')).toBe(text)
    }
  })

  test.skipIf(process.getuid?.() !== 0)('leaves what another user left', async () => {
    write(join(place, '.anjuan-abc123'), {'anjuan-work': '', 'site/a': ''})
    chownSync(join(place, '.anjuan-abc123'), 1234, 1234)
    await sweep(place)
    expect(readdirSync(place)).toEqual(['.anjuan-abc123'])
  })

  test('never leads out of the place that it sweeps', async () => {
    const work = join(place, '里/.anjuan-abc123')
    write(place, {'外/x': '外'})
    write(work, {'anjuan-work': '', origin: '../外'})
    write(stagedIn(work), {'index.html': '旧'})
    await seal(stagedIn(work), 1)
    write(stagedIn(work), {y: '笔记'})
    await sweep(join(place, '里'))
    expect(readdirSync(join(place, '外'))).toEqual(['x'])
  })

  test('brings back what somebody put into an archive just before it was exchanged', async () => {
    const archive = join(place, '网站')
    write(archive, {'index.html': '新'})
    const work = join(place, '.anjuan-abc123')
    write(work, {'anjuan-work': ''})
    write(stagedIn(work), {'index.html': '旧', 'zixu/a.html': '旧'})
    await seal(stagedIn(work), 1)
    await noteOrigin(work, archive)
    write(stagedIn(work), {'zixu/笔记.txt': '我的', '.git/HEAD': 'ref'})
    await sweep(place)
    expect(readdirSync(place)).toEqual(['网站'])
    expect(readFileSync(join(archive, 'index.html'), 'utf8')).toBe('新')
    expect(readFileSync(join(archive, 'zixu/笔记.txt'), 'utf8')).toBe('我的')
    expect(readFileSync(join(archive, '.git/HEAD'), 'utf8')).toBe('ref')
    expect(existsSync(join(archive, 'zixu/a.html'))).toBe(false)
  })
})

function write(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
}
