import {existsSync, readFileSync, statSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join} from 'node:path'
import {type Browser, chromium} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'

const samples = inject('samples')

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
})
afterAll(() => browser.close())

describe('on a host that says nothing of encodings', () => {
  test('text is read as it was written', async () => {
    const documents = JSON.parse(
      readFileSync(join(samples.folder, 'data/documents.json'), 'utf8')
    ) as {url: string; title: string}[]
    const [first] = documents
    const {server, address} = await serve(samples.folder, samples.base, () => ({}))
    const page = await browser.newPage()
    for (const name of ['index.txt', 'index.md']) {
      await page.goto(`${address}${first?.url ?? ''}${name}`)
      const told = await page.evaluate(
        () => [document.characterSet, document.body.innerText] as const
      )
      expect(told[0]).toBe('UTF-8')
      expect(told[1].replaceAll('\\', '')).toContain(first?.title)
    }
    await page.close()
    server.close()
  })
})

describe('on a host that sends the headers of the site', () => {
  test('every kind of page works, the search too', async () => {
    const rules = readFileSync(join(samples.folder, '_headers'), 'utf8')
      .split('\n\n')
      .map((rule) => rule.trim().split('\n'))
    const {server, address} = await serve(samples.folder, samples.base, (path) =>
      Object.fromEntries(
        rules.flatMap(([pattern, ...headers]) => {
          const [before = '', after = ''] = pattern?.split('*') ?? []
          const isIt = path.startsWith(before) && path.endsWith(after)
          return isIt ? headers.map((line): [string, string] => pairOf(line)) : []
        })
      )
    )
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    for (const path of ['', 'data/', 'feeds/', 'about/', 'qingqiu/npcsc-8-5/01-minutes/']) {
      const response = await page.goto(`${address}/${path}`)
      expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
    }
    await page.goto(`${address}/search/?q=${encodeURIComponent('代表')}`)
    await page.locator('[data-results] li').first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
    server.close()
  })
})

/** Name and value of a line of a header. */
function pairOf(line: string): [name: string, value: string] {
  const at = line.indexOf(': ')
  return [line.slice(0, at).trim(), line.slice(at + 2)]
}

const types: Readonly<Record<string, string>> = {
  ...{'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'},
  ...{'.txt': 'text/plain', '.md': 'text/markdown', '.json': 'application/json'}
}

/** Serve a site as plain hosts do: types by the ends of names, and no word on encodings. */
async function serve(
  root: string,
  at: string,
  headersOf: (path: string) => Record<string, string>
): Promise<{server: Server; address: string}> {
  const server = createServer((request, response) => {
    const {pathname: path} = new URL(request.url ?? '', 'http://x')
    let file = join(root, decodeURIComponent(path.slice(at.length - 1)))
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html')
    if (!path.startsWith(at) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const bytes = readFileSync(file)
    const [, from, end] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []
    const headers = {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...headersOf(path)
    }
    if (from === undefined) response.writeHead(200, headers).end(bytes)
    else {
      const part = bytes.subarray(Number(from), Number(end) + 1)
      const range = `bytes ${from}-${String(Number(from) + part.length - 1)}/${String(bytes.length)}`
      response.writeHead(206, {...headers, 'content-range': range}).end(part)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {server, address: `http://127.0.0.1:${String(port)}${at.replace(/\/$/, '')}`}
}
