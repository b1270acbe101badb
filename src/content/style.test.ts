import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {freshFolder} from '../fixtures/folders.fixture.ts'
import {archiveSchema} from '../schema/archive.ts'
import {ContentError} from './content-error.ts'
import {styleOf} from './style.ts'

const folder = freshFolder()
let content = ''
beforeEach(() => {
  content = join(folder, 'content')
  mkdirSync(content)
})

const read = (style = 'style.css') => styleOf(content, archiveSchema.parse({style}))
const write = (css: string, path = 'style.css') => writeFileSync(join(content, path), css)

test('an archive that names none has none', () => {
  expect(styleOf(content, archiveSchema.parse({}))).toBe(null)
})

test('the sheet is given as it stands, under a name that changes with it', () => {
  write('/* url(x) */ h1 { color: #333 }\n')
  const first = read()
  expect(Buffer.from(first?.bytes ?? []).toString()).toBe('/* url(x) */ h1 { color: #333 }\n')
  expect(first?.path).toMatch(/^assets\/archive\.[0-9a-f]{8}\.css$/)
  expect(read()?.path).toBe(first?.path)
  write('h1 { color: #444 }\n')
  expect(read()?.path).not.toBe(first?.path)
})

describe('what asks for a file is refused with its line', () => {
  test.each([
    ['@import "x.css";', 1, '@import'],
    ['h1 {}\n@IMPORT url(x.css);', 2, '@import'],
    ['/* a\nb */\na { background: url(https://example.org/x.png) }', 3, 'url()'],
    ['a { background: \\75 rl(x.png) }', 1, 'url()'],
    ['a { background: u\\72\\6c(x.png) }', 1, 'url()'],
    ['a { background: image-set("x.png" 1x) }', 1, 'image-set()'],
    ['\n\n@font-face { font-family: a; src: local(b) }', 3, '@font-face'],
    ['/* a */ @/**/import "x";\n@import "y"', 1, '@import']
  ])('%j', (css, line, what) => {
    write(css)
    expect(() => read()).toThrow(ContentError)
    expect(() => read()).toThrow(`style.css:${String(line)}：样式表里不能有 ${what}`)
  })
})

describe('refused is one', () => {
  test('that is not there', () => {
    expect(() => read()).toThrow(/style\.css.*没有这个文件/)
  })

  test('that is no text', () => {
    writeFileSync(join(content, 'style.css'), Buffer.from([0xff, 0xfe, 0x81]))
    expect(() => read()).toThrow(/UTF-8/)
  })

  test('that a link leads out to', () => {
    writeFileSync(join(folder, 'other.css'), 'h1 {}')
    symlinkSync(join(folder, 'other.css'), join(content, 'style.css'))
    expect(() => read()).toThrow(/不在设置所在的文件夹里/)
  })

  test.each([
    '../style.css',
    'a/../../style.css',
    '/etc/style.css',
    'style.txt',
    'https://a/b.css'
  ])('that is named %s', (style) => {
    expect(archiveSchema.safeParse({style}).success).toBe(false)
  })
})

test('one in a folder below is found', () => {
  mkdirSync(join(content, '样式'))
  write('h1 {}', '样式/我的.css')
  expect(read('样式/我的.css')?.path).toMatch(/^assets/)
})
