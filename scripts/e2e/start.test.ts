import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {repository} from '../site/checkout.ts'

test('start makes the archive of the samples, prints its address and serves it', async () => {
  const child = spawn(process.execPath, [join(repository, 'scripts/start.ts')], {
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
    for (const path of ['', 'search/', 'data/documents.json', 'pagefind/pagefind.js', 'zixu/']) {
      expect([path, (await fetch(url + path)).status]).toEqual([path, 200])
    }
    expect(await (await fetch(url)).text()).toContain('虚构样例')
    expect(existsSync(join(repository, 'dist/index.html'))).toBe(true)
  } finally {
    child.kill()
  }
})
