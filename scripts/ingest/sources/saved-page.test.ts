import {expect, test} from 'vitest'
import {partsOfPages} from './saved-page.ts'

const partsIn = (...files: string[]) => [
  ...partsOfPages(new Set(files), (file) => file.includes('空'))
]

test.each([
  ['/a/通知.html', '/a/通知_files/b.css'],
  ['/a/通知.htm', '/a/通知.files/image001.png'],
  ['/a/通知.htm', '/a/通知_files/b.js.下载'],
  ['/a/通知.html', '/a/通知_files/inner/deeper/b'],
  ['/a/通知.html', '/a/通知_files/空.html']
])('with %s, %s was saved', (page, part) => {
  expect(partsIn(page, part)).toEqual([[part, page]])
})

test.each([
  ['a paper that somebody put there', ['/a/通知.html', '/a/通知_files/附件.docx']],
  ['a frame, whose text may be the text', ['/a/通知.html', '/a/通知_files/frame.html']],
  ['a folder of that name without a page', ['/a/别的.html', '/a/通知_files/b.png']],
  ['a page with nothing on it that was saved with no other', ['/a/空.html']],
  ['a page elsewhere', ['/通知.html', '/a/通知_files/b.png']],
  ['a picture beside a page', ['/a/通知.html', '/a/通知.png']],
  ['a folder of the same name as a text', ['/a/通知.txt', '/a/通知_files/b.png']]
])('%s is a source of its own', (_, files) => {
  expect(partsIn(...files)).toEqual([])
})
