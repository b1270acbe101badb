import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {type Cost, measure} from './measure.ts'

/** Another generator of static sites, given the same text. */
export interface Peer {
  name: string
  build: (content: string, folder: string) => Promise<Cost>
}

const eleventyVersion = '3.1.2'

/** The peers that this machine has or can install, and a sentence for each that it has not. */
export async function findPeers(): Promise<{peers: Peer[]; missing: string[]}> {
  const peers: Peer[] = []
  const missing: string[] = []
  const eleventy = await installEleventy()
  if (eleventy === null) missing.push(`Eleventy ${eleventyVersion}: npm could not install it`)
  else
    peers.push({
      name: `Eleventy ${eleventyVersion}`,
      build: (content, folder) => buildEleventy(eleventy, content, folder)
    })
  const {status, stdout} = spawnSync('hugo', ['version'], {encoding: 'utf8'})
  const version = /v(\d[\d.]*)/.exec(status === 0 ? stdout : '')?.[1]
  if (status === 0) peers.push({name: `Hugo ${version ?? ''}`.trim(), build: buildHugo})
  else missing.push('Hugo: not installed')
  return {peers, missing}
}

/** Path of Eleventy's program in a cache folder of the bench's own, or `null`. */
async function installEleventy(): Promise<string | null> {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const folder = join(cache, 'anjuan-bench', `eleventy-${eleventyVersion}`)
  const program = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs')
  if (existsSync(program)) return program
  await mkdir(folder, {recursive: true})
  await writeFile(join(folder, 'package.json'), '{"private": true}\n')
  const {status} = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', `@11ty/eleventy@${eleventyVersion}`],
    {
      cwd: folder,
      shell: process.platform === 'win32'
    }
  )
  return status === 0 && existsSync(program) ? program : null
}

const page = (title: string, content: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${content}</main></body></html>\n`

async function buildEleventy(program: string, content: string, folder: string): Promise<Cost> {
  await copyMarkdown(content, join(folder, 'in'), ['layout: page.liquid'])
  await mkdir(join(folder, 'in/_includes'), {recursive: true})
  await writeFile(join(folder, 'in/_includes/page.liquid'), page('{{ title }}', '{{ content }}'))
  return measure(process.execPath, [program, '--input=in', '--output=out', '--quiet'], folder)
}

async function buildHugo(content: string, folder: string): Promise<Cost> {
  await copyMarkdown(content, join(folder, 'content'), [])
  await mkdir(join(folder, 'layouts/_default'), {recursive: true})
  await writeFile(
    join(folder, 'layouts/_default/single.html'),
    page('{{ .Title }}', '{{ .Content }}')
  )
  await writeFile(
    join(folder, 'hugo.toml'),
    'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n'
  )
  return measure('hugo', ['--quiet'], folder)
}

/** The Markdown that the archive exports, with the front matter that a peer needs. */
async function copyMarkdown(site: string, to: string, fields: readonly string[]): Promise<void> {
  const paths = (await readdir(site, {recursive: true})).filter((path) => path.endsWith('index.md'))
  for (const path of paths) {
    const text = new TextDecoder().decode(await readFile(join(site, path)))
    const title = JSON.stringify(
      text.split('\n', 1)[0]?.replace(/^# /, '').replaceAll('\\', '') ?? ''
    )
    const folder = join(to, path.replaceAll(/[\\/]/g, '-').replace(/-index\.md$/, ''))
    await mkdir(folder, {recursive: true})
    await writeFile(
      join(folder, 'index.md'),
      ['---', `title: ${title}`, ...fields, '---', text].join('\n')
    )
  }
}
