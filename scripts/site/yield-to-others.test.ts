import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {yieldToOthers} from './yield-to-others.ts'

test('a site leaves out what somebody has of their own for the host, and nothing else', () => {
  const site = mkdtempSync(join(tmpdir(), 'yield-'))
  try {
    for (const name of ['robots.txt', '_headers', 'index.html']) writeFileSync(join(site, name), '')
    yieldToOthers(site, ['robots.txt', 'index.html', '.nojekyll', 'CNAME'])
    expect(readdirSync(site).sort()).toEqual(['_headers', 'index.html'])
  } finally {
    rmSync(site, {recursive: true})
  }
})
