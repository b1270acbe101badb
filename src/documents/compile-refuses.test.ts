import {describe, expect, test} from 'vitest'
import {compile} from './compile.ts'
import {DocumentError} from './document-error.ts'

describe('compile refuses whatever is not text and says the line', () => {
  test.each([
    ['an expression in a paragraph', '乌有市\n\n支出{1 + 1}亿元', 3],
    ['an expression of its own', '乌有市\n\n{process.exit()}', 3],
    ['an expression in an element', '<p id="p001">支出{total}亿元</p>', 1],
    ['a comment, which is an expression too', '{/* 改过 */}', 1],
    ['an import', '乌有市\n\nimport fs from "node:fs"', 3],
    ['an export', 'export const total = 1\n\n乌有市', 1],
    ['an attribute that is an expression', '<p id={place}>乌有市</p>', 1],
    ['attributes that are spread', '乌有市\n\n<p {...rest}>子虚区</p>', 3],
    ['an expression in a component', '乌有市\n\n<Names id="p002" data-at={2}>钱一</Names>', 3],
    ['an attribute without a value', '<p hidden>子虚区</p>', 1],
    ['an element without a name', '乌有市\n\n<>子虚区</>', 3],
    ['the first of several faults', '乌有市\n\n<Chart/>\n\n{x}', 3]
  ])('%s', (_, mdx, line) => {
    expect(refusal(mdx).line).toBe(line)
  })

  test.each([
    ['<Chart id="p001">子虚区</Chart>', '<Chart>'],
    ['<names id="p001">钱一</names>', '<names>'],
    ['<script>alert(1)</script>', '<script>'],
    ['子虚区<iframe src="/x/"/>', '<iframe>'],
    ['<style>p</style>', '<style>'],
    ['<form action="/x/">子虚区</form>', '<form>'],
    ['<svg>子虚区</svg>', '<svg>'],
    ['![图](/x.png)', '<img>'],
    ['<Task.Item>子虚区</Task.Item>', '<Task.Item>'],
    ['<constructor>子虚区</constructor>', '<constructor>']
  ])('an unknown component or element: %s', (mdx, name) => {
    const error = refusal(`乌有市\n\n南柯区\n\n${mdx}`)
    expect(error.line).toBe(5)
    expect(error.message).toContain(`文件里不能有 ${name}`)
  })

  test.each(['onclick', 'onmouseover', 'style', 'srcdoc', 'target', 'data-pagefind-ignore'])(
    'an unknown attribute: %s',
    (name) => {
      const error = refusal(`乌有市\n\n<p id="p001" ${name}="x">子虚区</p>`)
      expect(error.line).toBe(3)
      expect(error.message).toContain(`p ${name}="…"`)
    }
  )

  test.each([
    '[子虚区](javascript:alert(1))',
    '[子虚区](JavaScript:alert(1))',
    '[子虚区](&#106;avascript:alert(1))',
    '[子虚区](<java\tscript:alert(1)>)',
    '<a href="javascript:alert(1)">子虚区</a>',
    '<a href=" javascript:alert(1)">子虚区</a>',
    '<p href="vbscript:x">子虚区</p>',
    '[子虚区](data:text/html,x)'
  ])('an address that is code: %s', (mdx) => {
    const error = refusal(`乌有市\n\n${mdx}`)
    expect(error.line).toBe(3)
    expect(error.message).toContain('href="')
  })

  test.each([
    ['an element that is not closed', '乌有市\n\n<p id="p001">子虚区'],
    ['an HTML comment', '乌有市\n\n<!-- 改过 -->']
  ])('malformed MDX, on the line that the parser names: %s', (_, mdx) => {
    const {line, message} = refusal(mdx)
    expect(`${String(line)} ${message}`).toMatch(/\b3\b/)
  })
})

describe('compile refuses', () => {
  test.each([
    [
      'text outside of a paragraph',
      '甲\n\n<section>乙</section>',
      '“乙” outside of a paragraph',
      3
    ],
    [
      'an element by itself that is no block',
      '<strong>甲</strong>',
      '“甲” outside of a paragraph',
      1
    ],
    ['a list of names without an id', '<Names data-at="3">钱一</Names>', '<Names> without id', 1],
    [
      'more than text in a list of names',
      '<Names id="p1">**钱一**</Names>',
      'inside of <Names>',
      1
    ],
    ['a task without a number', '<Task id="t1">\n<p>修桥</p>\n</Task>', '<Task> without n', 1],
    [
      'a task whose day is none',
      '<Task id="t1" n="1" due="年底前">\n<p>修桥</p>\n</Task>',
      'due="年底前"',
      1
    ],
    ['a task whose number is none', '<Task id="t1" n="甲">\n<p>修桥</p>\n</Task>', 'n="甲"', 1],
    ['an unknown attribute of a component', '<Names id="p1" x="1">钱一</Names>', 'Names x=', 1],
    ['an element that is not closed', '甲\n\n<section>\n', 'section', 3]
  ])('%s, and says where', (_, mdx, what, line) => {
    expect(() => compile(mdx)).toThrow(expect.objectContaining({line}))
    expect(() => compile(mdx)).toThrow(what)
  })
})

function refusal(mdx: string): DocumentError {
  try {
    compile(mdx)
  } catch (error) {
    if (error instanceof DocumentError) return error
    throw error
  }
  throw new Error('Expected the document to be refused')
}
