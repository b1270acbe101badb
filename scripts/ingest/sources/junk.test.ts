import {expect, test} from 'vitest'
import {isJunk} from './junk.ts'

test.each([
  'Thumbs.db',
  'THUMBS.DB',
  'desktop.ini',
  '.DS_Store',
  '._a.txt',
  '~$公报.docx',
  'Icon\r'
])('the file %j is passed over', (name) => {
  expect(isJunk(name, false)).toBe(true)
})

test.each(['$RECYCLE.BIN', 'System Volume Information', '__MACOSX', '@eaDir', '.git'])(
  'so is the folder %s',
  (name) => {
    expect(isJunk(name, true)).toBe(true)
  }
)

test.each(['Thumbs.db.txt', '~公报.txt', '$公报.txt', 'desktop.txt', '__MACOSX', 'a~$.docx'])(
  'the file %s is somebody’s',
  (name) => {
    expect(isJunk(name, false)).toBe(false)
  }
)

test.each(['Thumbs.db', 'desktop.ini', '~$公报', '2024'])('so is the folder %s', (name) => {
  expect(isJunk(name, true)).toBe(false)
})
