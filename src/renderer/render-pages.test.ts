import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {RouteData} from 'astro'
import {expect, test} from 'vitest'
import {freshFolder} from '../fixtures/folders.fixture.ts'
import type {Renderer} from './entry.ts'
import {pagesToMake, renderPages} from './render-pages.ts'

const site = freshFolder()
const at = {site, base: '/x/', origin: 'https://example.org'}
const page = (pathname: string) => ({pathname, route: {type: 'page'} as RouteData})

/** Makes of each page the address that it was asked for by. */
function rendererOf(paths: Awaited<ReturnType<Renderer['pathsOf']>>): Renderer {
  return {
    pathsOf: () => Promise.resolve(paths),
    render: ({url}) =>
      Promise.resolve(new Response(url, {status: url.includes('/404/') ? 404 : 200}))
  }
}

async function renderAll(renderer: Renderer): Promise<void> {
  await renderPages(renderer, await pagesToMake(renderer), at)
}

test('pages are written where hosts look for them, and asked for by their address', async () => {
  const paths = ['/', '/zixu/2024/a', '/zixu/2024/b/', '/404'].map(page)
  const style = {pathname: '/tasks/filters.css', route: {type: 'endpoint'} as RouteData}
  const renderer = rendererOf([...paths, style])
  const made = await pagesToMake(renderer)
  expect([...made.keys()]).toEqual(['', 'zixu/2024/a', 'zixu/2024/b', '404', 'tasks/filters.css'])
  await renderPages(renderer, made, at)
  const written = readdirSync(site, {recursive: true, withFileTypes: true})
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
  expect(
    Object.fromEntries(written.map((path) => [path.slice(site.length), readFileSync(path, 'utf8')]))
  ).toEqual({
    '/index.html': 'https://example.org/x/',
    '/zixu/2024/a/index.html': 'https://example.org/x/zixu/2024/a/',
    '/zixu/2024/b/index.html': 'https://example.org/x/zixu/2024/b/',
    '/404.html': 'https://example.org/x/404/',
    '/tasks/filters.css': 'https://example.org/x/tasks/filters.css'
  })
})

test('of two routes with one path the first makes the page', async () => {
  const first = page('/about')
  const second = {...page('/about/'), route: {type: 'page', component: '二'} as RouteData}
  const asked: RouteData[] = []
  await renderAll({
    pathsOf: () => Promise.resolve([first, second]),
    render: (_, route) => {
      asked.push(route)
      return Promise.resolve(new Response(''))
    }
  })
  expect(asked).toEqual([first.route])
})

test('a page that cannot be made is an error, not a page', async () => {
  const broken = {
    pathsOf: () => Promise.resolve([page('/about')]),
    render: () => Promise.resolve(new Response('', {status: 500}))
  }
  await expect(renderAll(broken)).rejects.toThrow('Unexpected status 500 (page about)')
  expect(readdirSync(site)).toEqual([])
})

test('what breaks a page is told with its path', async () => {
  const broken = {
    pathsOf: () => Promise.resolve([page('/about')]),
    render: () => Promise.reject(new TypeError('Missing parameter: district'))
  }
  const said = 'Missing parameter: district (page about)'
  await expect(renderAll(broken)).rejects.toMatchObject({
    name: 'TypeError',
    message: said,
    stack: expect.stringContaining(said) as string
  })
})
