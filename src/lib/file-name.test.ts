import {expect, test} from 'vitest'
import {fileNameHtml} from './file-name.ts'

test.each([
  ['002_a9b6.txt', '002_<wbr>a9b6<wbr>.txt'],
  ['子虚/公报 1.2.pdf', '子虚/<wbr>公报 1.2<wbr>.pdf'],
  ['a<b', 'a&lt;b']
])('%s may part', (name, html) => expect(fileNameHtml(name)).toBe(html))
