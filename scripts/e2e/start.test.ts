import {spawn} from 'node:child_process'
import {cpSync, existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {copyCheckout} from './copy.ts'
import {fixture} from './setup.ts'

const checkout = sharedFolder()
beforeAll(() => {
  copyCheckout(checkout)
  cpSync(dirname(fixture.settings), join(checkout, 'content'), {recursive: true})
})

test('start makes the archive of the checkout, prints its address and serves it', async () => {
  const child = spawn(process.execPath, [join(checkout, 'scripts/start.ts')], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let printed = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text))
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0]
        if (address !== undefined) resolve(address)
      })
      child.once('exit', (status) =>
        reject(new Error(`Start ended with ${String(status)}: ${printed}`))
      )
    })
    for (const path of [
      '',
      'search/',
      'data/documents.json',
      'search/words/pagefind.js',
      'qingqiu/'
    ]) {
      expect([path, (await fetch(url + path)).status]).toEqual([path, 200])
    }
    expect(await (await fetch(url)).text()).toContain('大荒市公开档案')
    expect(existsSync(join(checkout, 'dist/index.html'))).toBe(true)
  } finally {
    child.kill()
  }
})
