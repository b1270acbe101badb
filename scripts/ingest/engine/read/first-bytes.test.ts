import {describe, expect, test} from 'vitest'
import {kindOfHead, looksLikeBinary} from './first-bytes.ts'
import {formatOf} from './readers.ts'

describe('what files are by their first bytes', () => {
  test.each([
    ['MP4 或 QuickTime 视频', 'source-media', '\0\0\0\x18ftypmp42'],
    ['HEIC 图像', 'source-image', '\0\0\0\x18ftypheic'],
    ['AVI 视频', 'source-media', 'RIFF\x10\x20\x30\x40AVI LIST'],
    ['WebP 图像', 'source-image', 'RIFF\x10\x20\x30\x40WEBPVP8'],
    ['MKV 或 WebM 视频', 'source-media', '\x1aE\xdf\xa3\x01'],
    ['MP3 音频', 'source-media', 'ID3\x03\0\0'],
    ['RAR 压缩包', 'source-archive', 'Rar!\x1a\x07\x01'],
    ['7z 压缩包', 'source-archive', '7z\xbc\xaf\x27\x1c'],
    ['TAR 归档', 'source-archive', `a.txt${'\0'.repeat(252)}ustar\x0000`],
    ['TIFF 图像', 'source-image', 'II*\0\x08'],
    ['BMP 图像', 'source-image', 'BM\x36\x10\0\0\0\0\0\0\x36\0\0\0'],
    ['JPEG 图像', 'source-image', '\xff\xd8\xff\xe0'],
    ['GIF 图像', 'source-image', 'GIF89a'],
    ['PNG 图像', 'source-image', '\x89PNG\r\n'],
    ['SQLite 数据库', 'source-not-text', 'SQLite format 3\0']
  ])('a %s under the name of a text is refused by its rule', (found, rule, start) => {
    const head = Buffer.concat([Buffer.from(start, 'latin1'), text('乌有市公报')])
    expect(looksLikeBinary(head)).toBe(found)
    expect(formatOf('公报.txt', head)).toEqual({rule, found, status: 'not-a-document'})
  })

  test.each([
    ['pdf', '%PDF-1.7\n'],
    ['pdf', '\r\n%PDF-1.4'],
    ['rtf', '{\\rtf1\\ansi'],
    ['zip', 'PK\x03\x04'],
    ['zip', `PK\x05\x06${'\0'.repeat(18)}`],
    ['cfb', '\xd0\xcf\x11\xe0\xa1\xb1'],
    ['html', '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">'],
    ['html', '\xef\xbb\xbf\r\n<HTML>'],
    ['html', '<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="urn:x">'],
    ['html', '\xff\xfe<\0h\0t\0m\0l\0>\0'],
    [
      'mhtml',
      'From: <Saved by>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x'
    ],
    ['wordml', '<?xml version="1.0"?>\r\n<?mso-application progid="Word.Document"?>']
  ])('%s', (kind, start) => {
    expect(kindOfHead(Buffer.from(start, 'latin1'))).toBe(kind)
  })

  test.each([
    '乌有市公报',
    'RIFF 是一种格式',
    'ID3 标签',
    'MZ 与 7z 的说明',
    'II* 级',
    'BM 号',
    '<htmlx>',
    ''
  ])('of a text that begins with “%s” only the whole can tell', (start) => {
    expect(looksLikeBinary(text(start))).toBeNull()
    expect(kindOfHead(text(start))).toBeNull()
  })

  test('a page is text: where no reader is there for it, that of text reads it', () => {
    const page = text('<html><p>乌有市公报')
    expect(looksLikeBinary(page)).toBeNull()
  })

  test('a head that was cut within a character is no reason', () => {
    expect(looksLikeBinary(text('乌有市公报').subarray(0, 7))).toBeNull()
  })
})

function text(content: string): Buffer {
  return Buffer.from(content, 'utf8')
}
