import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {repository} from '../site/checkout.ts'

/**
 * What each part of the code may use beside itself, by the beginnings of paths. Parts
 * that are not named may use whatever does not use them.
 */
const layers: Record<string, readonly string[]> = {
  'src/text/': [],
  'src/schema/': ['src/text/'],
  'src/': [],
  'scripts/ingest/definitions': ['src/schema/'],
  'scripts/ingest/messages.ts': ['scripts/ingest/definitions', 'src/schema/', 'src/text/'],
  // What a document may hold is said once, where pages are made of it.
  'scripts/ingest/engine/': [
    ...['scripts/ingest/messages.ts', 'src/documents/', 'src/schema/', 'src/text/']
  ],
  'scripts/ingest/conventions/': [
    ...['scripts/ingest/engine/', 'scripts/ingest/messages.ts', 'src/schema/', 'src/text/']
  ],
  'scripts/ingest/archive/': [
    ...['scripts/ingest/conventions/', 'scripts/ingest/pipeline.ts', 'src/schema/', 'src/text/']
  ]
}

const imports = readImports()

test('the code is read', () => {
  expect(imports.size).toBeGreaterThan(150)
  expect(imports.get('scripts/ingest/pipeline.ts')).toContain(
    'scripts/ingest/conventions/split/split.ts'
  )
  expect(imports.get('src/pages/about.astro')).toContain('src/layouts/Page.astro')
})

describe('imports only go down', () => {
  test.each(Object.entries(layers))('%s', (layer, allowed) => {
    const files = [...imports].filter(([file]) => layerOf(file) === layer)
    expect(files).not.toEqual([])
    const up = files.flatMap(([file, targets]) =>
      targets
        .filter((target) => ![layer, ...allowed].some((path) => target.startsWith(path)))
        .map((target) => `${file} uses ${target}`)
    )
    expect(up).toEqual([])
  })

  test('no file uses itself by way of others', () => {
    expect(findCircle(imports)).toBeNull()
    expect(
      findCircle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']]
        ])
      )
    ).toEqual(['b', 'c', 'b'])
  })
})

/** The narrowest part that a file is in. */
function layerOf(file: string): string | undefined {
  const around = Object.keys(layers).filter((layer) => file.startsWith(layer))
  return around.sort((a, b) => b.length - a.length)[0]
}

/** The files that each file of the code imports, for their types too; tests may use anything. */
function readImports(): Map<string, string[]> {
  const paths = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(repository, folder), {recursive: true, withFileTypes: true})
      .filter(({name}) => /(?<!\.test|\.fixture|\.d)\.(?:ts|astro)$/.test(name))
      .map(({parentPath, name}) => join(parentPath, name))
  )
  return new Map(
    paths.sort().map((path) => {
      const names = readFileSync(path, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)
      const targets = [...names].map(([, name = '']) => resolve(dirname(path), name))
      return [relative(repository, path), targets.filter(existsSync).map(fromRoot)]
    })
  )
}

function fromRoot(path: string): string {
  return relative(repository, path)
}

/** Some files of which each uses the next, and the last the first; `null` where there are none. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const visit = (file: string, line: readonly string[]): string[] | null => {
    if (line.includes(file)) return [...line.slice(line.indexOf(file)), file]
    if (done.has(file)) return null
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...line, file])
      if (circle) return circle
    }
    done.add(file)
    return null
  }
  for (const file of graph.keys()) {
    const circle = visit(file, [])
    if (circle) return circle
  }
  return null
}
