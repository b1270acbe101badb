/** Formats that are often found among documents, by their first bytes. */
const signatures: readonly (readonly [looksLike: string, start: RegExp])[] = [
  ['JPEG 图像', /^\xff\xd8\xff/],
  ['PNG 图像', /^\x89PNG/],
  ['GIF 图像', /^GIF8/],
  ['TIFF 图像', /^(?:II\*\0|MM\0\*)/],
  ['WebP 图像', /^RIFF.{4}WEBP/s],
  ['PDF 文件', /^%PDF/],
  ['ZIP 或 Office 文件', /^PK\x03\x04/],
  ['旧版 Office 文件', /^\xd0\xcf\x11\xe0/],
  ['GZIP 压缩包', /^\x1f\x8b/],
  ['RAR 压缩包', /^Rar!\x1a\x07/],
  ['7z 压缩包', /^7z\xbc\xaf\x27\x1c/],
  ['XZ 压缩包', /^\xfd7zXZ\0/],
  ['MP4 或 QuickTime 视频', /^\0.{3}ftyp/s],
  ['AVI 视频', /^RIFF.{4}AVI /s],
  ['MKV 或 WebM 视频', /^\x1aE\xdf\xa3/],
  ['MPEG 视频', /^\0\0\x01\xba/],
  ['FLV 视频', /^FLV\x01/],
  ['WMV 或 WMA 文件', /^0&\xb2u\x8ef\xcf\x11/],
  ['WAV 音频', /^RIFF.{4}WAVE/s],
  ['MP3 音频', /^ID3[\x02-\x04]\0/],
  ['Ogg 音频或视频', /^OggS\0/],
  ['SQLite 数据库', /^SQLite format 3\0/],
  ['Windows 程序', /^MZ[\0-\xff]{2}\0/],
  ['Linux 程序', /^\x7fELF/]
]

/** What a file that bears the name of a text is by its first bytes; `null` where they may be text. */
export function looksLikeBinary(head: Uint8Array): string | null {
  const start = Buffer.from(head).toString('latin1')
  return signatures.find(([, form]) => form.test(start))?.[0] ?? null
}
