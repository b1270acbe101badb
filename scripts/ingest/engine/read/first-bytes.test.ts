import {describe, expect, test} from 'vitest'
import {looksLikeBinary} from './first-bytes.ts'
import {formatOf} from './readers.ts'

describe('looksLikeBinary', () => {
  test.each([
    ['MP4 或 QuickTime 视频', '\0\0\0\x18ftypmp42'],
    ['AVI 视频', 'RIFF\x10\x20\x30\x40AVI LIST'],
    ['MKV 或 WebM 视频', '\x1aE\xdf\xa3\x01'],
    ['MP3 音频', 'ID3\x03\0\0'],
    ['RAR 压缩包', 'Rar!\x1a\x07\x01'],
    ['TIFF 图像', 'II*\0\x08'],
    ['JPEG 图像', '\xff\xd8\xff\xe0'],
    ['PDF 文件', '%PDF-1.7\n'],
    ['旧版 Office 文件', '\xd0\xcf\x11\xe0\xa1\xb1']
  ])('a %s under the name of a text is judged by its first bytes', (found, start) => {
    const head = Buffer.concat([Buffer.from(start, 'latin1'), text('乌有市公报')])
    expect(looksLikeBinary(head)).toBe(found)
    expect(formatOf('公报.txt', head)).toMatchObject({rule: 'source-not-text', found})
  })

  test.each(['乌有市公报', 'RIFF 是一种格式', 'ID3 标签', 'MZ 与 7z 的说明', 'II* 级', ''])(
    'of a text that begins with “%s” only the whole can tell',
    (start) => {
      expect(looksLikeBinary(text(start))).toBeNull()
    }
  )

  test('a head that was cut within a character is no reason', () => {
    expect(looksLikeBinary(text('乌有市公报').subarray(0, 7))).toBeNull()
  })
})

function text(content: string): Buffer {
  return Buffer.from(content, 'utf8')
}
