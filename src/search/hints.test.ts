import {expect, test} from 'vitest'
import {hintSearch} from './hints.ts'

const policy = '<meta http-equiv="Content-Security-Policy" content="x">'
const scripts: Record<string, string> = {
  '/x/a.js': 'import{a}from"./b.js";import("./later.js")',
  '/x/b.js': 'import{c as d}from"./c.js";',
  '/x/c.js': ''
}

test('what a page needs is told in front of its policy, with what its scripts import', () => {
  const head = `<head><meta charset="utf-8">`
  const rest = `${policy}<script src="/x/h.js"></script><link rel="stylesheet" href="/x/s.css"></head><script type="module" src="/x/a.js"></script>`
  const hinted = hintSearch(head + rest, (address) => scripts[address] ?? '')
  expect(hinted.startsWith(head)).toBe(true)
  expect(hinted.endsWith(rest)).toBe(true)
  expect(hinted.slice(head.length, -rest.length)).toBe(
    [
      '<link rel="preload" as="script" href="/x/h.js">',
      '<link rel="preload" as="style" href="/x/s.css">',
      '<link rel="modulepreload" href="/x/a.js">',
      '<link rel="modulepreload" href="/x/b.js">',
      '<link rel="modulepreload" href="/x/c.js">'
    ].join('')
  )
})
