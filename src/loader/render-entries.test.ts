import {expect, test} from 'vitest'
import {renderEntries} from './render-entries.ts'

const {resolveId, transform} = renderEntries('/site/src') as unknown as {
  resolveId: {handler: (id: string, importer?: string) => string | null}
  transform: {handler: (code: string) => {code: string}}
}

test('whoever asks for the content of entries gets one module for all, and that module gets what Astro has', () => {
  const asked = 'astro:content-module-imports'
  const own = resolveId.handler(asked, '/astro/runtime.js') ?? ''
  expect(own).toBe('/site/src/lib/content-modules.ts')
  expect(resolveId.handler(asked, own)).toBe(null)
  expect(resolveId.handler(asked, `${own}?x`)).toBe(null)
})

test('modules of documents are left out, of whatever archive, and those of other collections stay', () => {
  const line = (path: string) =>
    `["${path}", () => import("astro:x?fileName=${encodeURIComponent(path)}&y=true")]`
  const code = `
export default new Map([
${line('../我的 档案/documents/zixu/2024/a(1).mdx')},
${line('src/notes/a.mdx')},
${line('content/documents/zixu/2024/b.mdx')}]);
`
  expect(transform.handler(code).code).toBe(`
export default new Map([

${line('src/notes/a.mdx')},
]);
`)
})
