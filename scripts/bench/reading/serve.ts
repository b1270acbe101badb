import {createServer} from 'node:http'
import {existsSync, readFileSync, statSync} from 'node:fs'
import type {AddressInfo} from 'node:net'
import {extname, join} from 'node:path'
import {gzipSync} from 'node:zlib'

const types: Partial<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm'
}

/** A site that is served as an ordinary host does: texts are packed, parts of files are given. */
export interface Served {
  /** Address of its home page. */
  url: string
  stop: () => void
}

/** @param base path that the site lies at: `/`, `/x/` */
export async function serveSite(folder: string, base: string): Promise<Served> {
  const packed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname)
    const wanted = join(folder, path.startsWith(base) ? path.slice(base.length) : '404.html')
    const file =
      existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted
    const isThere = path.startsWith(base) && existsSync(file)
    const shown = isThere ? file : join(folder, '404.html')
    const bytes = readFileSync(shown)
    const type = types[extname(shown)] ?? 'application/octet-stream'
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    if (from !== undefined && to !== undefined) {
      const range = `bytes ${from}-${to}/${String(bytes.length)}`
      response.writeHead(206, {'content-type': type, 'content-range': range})
      response.end(bytes.subarray(Number(from), Number(to) + 1))
      return
    }
    const headers = {'content-type': type, 'cache-control': 'max-age=600'}
    if (type === 'application/octet-stream') {
      response.writeHead(isThere ? 200 : 404, headers).end(bytes)
      return
    }
    const small = packed.get(shown) ?? gzipSync(bytes, {level: 9})
    packed.set(shown, small)
    response.writeHead(isThere ? 200 : 404, {...headers, 'content-encoding': 'gzip'}).end(small)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}${base}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
