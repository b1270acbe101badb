import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {writeHeaders} from '../../src/hosting/write-headers.ts'
import {freePort} from './free-port.ts'

/*
 * The settings that an archive brings for nginx and Caddy, in those servers themselves, as far as
 * the system has them: at a path in Chinese, which each of them decodes where it will.
 */

const root = sharedFolder()
const site = join(root, '案卷')
const base = '/%E6%A1%88%E5%8D%B7/'
const files = {
  'index.html': '<!doctype html><title>首页</title>',
  '404.html': '<!doctype html><title>没有这个页面</title>',
  'zixu/index.html': '<!doctype html><title>子虚区</title>',
  'zixu/index.txt': '\ufeff关于修桥的通知\n'.repeat(20),
  'zixu/index.md': '\ufeff# 关于修桥的通知\n',
  'data/tasks.csv': '\ufeff任务\n修桥\n',
  'data/corpus-1.jsonl': '{"title":"修桥"}\n',
  'assets/site.0123.css': 'body{margin:0}',
  'search/0123456789abcdef/texts-1.bin': '甲乙丙丁戊己庚辛'
}

const servers = [
  {name: 'nginx', program: '/usr/sbin/nginx', settings: nginx, args: ['-c', 'FILE']},
  {
    name: 'Caddy',
    program: '/usr/bin/caddy',
    settings: caddy,
    args: ['run', '--adapter', 'caddyfile', '--config', 'FILE']
  }
].filter(({name, program}) => {
  const isThere = existsSync(program)
  if (!isThere) console.log(`Tests in ${name} are skipped: it is not installed`)
  return isThere
})

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(site, name, '..'), {recursive: true})
    writeFileSync(join(site, name), text)
  }
  writeHeaders({base}, site)
})

describe.each(servers)('in $name', ({name, program, settings, args}) => {
  let server: ChildProcess | undefined
  let address = ''
  beforeAll(async () => {
    const port = await freePort()
    address = `http://127.0.0.1:${String(port)}`
    const file = join(root, `${name}.conf`)
    writeFileSync(file, settings(port))
    const given = args.map((each) => each.replace('FILE', file))
    // What such a server keeps of itself is put beside the site.
    const env = {...process.env, HOME: root, XDG_DATA_HOME: root, XDG_CONFIG_HOME: root}
    server = spawn(program, given, {env, stdio: 'ignore'})
    await answering(address + base)
  })
  afterAll(() => {
    server?.kill()
  })
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(address + base + path, {headers, redirect: 'manual'})

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['zixu/', 'text/html; charset=utf-8'],
    ['zixu/index.txt', 'text/plain; charset=utf-8'],
    ['zixu/index.md', 'text/markdown; charset=utf-8'],
    ['data/tasks.csv', 'text/csv; charset=utf-8'],
    ['data/corpus-1.jsonl', 'application/jsonl; charset=utf-8']
  ])('%s is %s, as it was written', async (path, type) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(readFileSync(join(site, name)))
  })

  test('a page that is not there is told by that of the site, and not kept', async () => {
    for (const path of ['nothing/', 'zixu/nothing/', 'assets/nothing.css']) {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('cache-control')).toBeNull()
      expect(await answer.text()).toContain('没有这个页面')
    }
  })

  test('a folder without its slash leads to it', async () => {
    const answer = await get('zixu')
    expect(answer.status).toBeGreaterThan(300)
    expect(answer.headers.get('location')?.toUpperCase()).toBe(`${base}ZIXU/`)
  })

  test('a part of a file is sent as it is, and may be kept', async () => {
    const answer = await get('search/0123456789abcdef/texts-1.bin', {
      ...{Range: 'bytes=3-8', 'Accept-Encoding': 'gzip'}
    })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toBe('乙丙')
  })

  test('data may be read by other sites, pages not', async () => {
    const allowed = async (path: string) =>
      (await get(path)).headers.get('access-control-allow-origin')
    expect(await allowed('data/tasks.csv')).toBe('*')
    expect(await allowed('zixu/')).toBeNull()
  })
})

/** Settings of nginx around the two parts that the archive has. */
function nginx(port: number): string {
  const parts = readFileSync(join(site, 'data/hosting/nginx.conf'), 'utf8')
  const [ofHttp = '', ofServer = ''] = parts.split(/(?=^# 放在 server)/m)
  return `daemon off;
pid "${root}/nginx.pid";
error_log "${root}/nginx.log";
events {}
http {
  access_log off;
  ${ofHttp}
  server {
    listen 127.0.0.1:${String(port)};
    root "${root}";
    ${ofServer.replace('include mime', 'include /etc/nginx/mime')}
  }
}
`
}

function caddy(port: number): string {
  const part = readFileSync(join(site, 'data/hosting/Caddyfile'), 'utf8')
  return `{
  admin off
  auto_https off
}
http://127.0.0.1:${String(port)} {
  root * "${root}"
  ${part}
}
`
}

/** Wait until a server answers, for some seconds at most. */
async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await fetch(url).then(
      () => true,
      () => false
    )
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer`)
}
