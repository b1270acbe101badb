/** What people call each kind of content that bytes can tell. */
export const kindNames = {
  pdf: 'PDF 文件',
  zip: 'ZIP 压缩包',
  docx: 'Word 文档（.docx）',
  xlsx: 'Excel 工作簿（.xlsx）',
  pptx: '演示文稿（.pptx）',
  ofd: 'OFD 版式文件',
  odt: 'OpenDocument 文本（.odt）',
  ods: 'OpenDocument 表格（.ods）',
  odp: 'OpenDocument 演示（.odp）',
  epub: '电子书（.epub）',
  cfb: '旧版 Office 文件',
  doc: '旧版 Word 或 WPS 文档（.doc、.wps）',
  xls: '旧版 Excel 工作簿（.xls）',
  ppt: '旧版演示文稿（.ppt）',
  locked: '有密码保护的 Office 文件',
  rtf: 'RTF 文档',
  wordml: 'Word XML 文档',
  html: '网页（HTML）',
  mhtml: '网页存档（MHT）',
  jpeg: 'JPEG 图像',
  png: 'PNG 图像',
  gif: 'GIF 图像',
  tiff: 'TIFF 图像',
  webp: 'WebP 图像',
  bmp: 'BMP 图像',
  heic: 'HEIC 图像',
  djvu: 'DjVu 扫描件',
  caj: 'CAJ 文献',
  gzip: 'GZIP 压缩包',
  rar: 'RAR 压缩包',
  sevenZip: '7z 压缩包',
  xz: 'XZ 压缩包',
  bzip2: 'BZIP2 压缩包',
  tar: 'TAR 归档',
  mp4: 'MP4 或 QuickTime 视频',
  avi: 'AVI 视频',
  mkv: 'MKV 或 WebM 视频',
  mpeg: 'MPEG 视频',
  flv: 'FLV 视频',
  wmv: 'WMV 或 WMA 文件',
  wav: 'WAV 音频',
  mp3: 'MP3 音频',
  amr: 'AMR 音频',
  ogg: 'Ogg 音频或视频',
  sqlite: 'SQLite 数据库',
  windows: 'Windows 程序',
  linux: 'Linux 程序'
} as const

/** What a file is by its bytes. */
export type Kind = keyof typeof kindNames

/** Kinds that are text with marks: where no reader is there for them, they can be read as text. */
export const textKinds: ReadonlySet<Kind> = new Set<Kind>(['html', 'mhtml'])

/** Why files are no documents: each has a rule of its own that says what to do. */
export type NotText = 'source-archive' | 'source-image' | 'source-media' | 'source-not-text'

const groups: readonly (readonly [
  rule: NotText,
  kinds: ReadonlySet<Kind>,
  endings: ReadonlySet<string>
])[] = [
  [
    'source-image',
    new Set<Kind>(['jpeg', 'png', 'gif', 'tiff', 'webp', 'bmp', 'heic', 'djvu', 'caj']),
    new Set(
      '.jpg .jpeg .jpe .jfif .png .gif .tif .tiff .webp .bmp .heic .heif .avif .djvu .djv .caj'.split(
        ' '
      )
    )
  ],
  [
    'source-media',
    new Set<Kind>('mp4 avi mkv mpeg flv wmv wav mp3 amr ogg'.split(' ') as Kind[]),
    new Set(
      '.mp4 .m4a .m4v .mov .avi .mkv .webm .mpg .mpeg .flv .wmv .wma .wav .mp3 .amr .aac .ogg .flac .rmvb .3gp'.split(
        ' '
      )
    )
  ],
  [
    'source-archive',
    new Set<Kind>(['zip', 'rar', 'sevenZip', 'gzip', 'xz', 'bzip2', 'tar']),
    new Set('.zip .rar .7z .gz .tgz .xz .bz2 .tar .iso .cab'.split(' '))
  ]
]

/** The rule that refuses a kind of content that no reader is there for. */
export function ruleOfKind(kind: Kind): NotText {
  return groups.find(([, kinds]) => kinds.has(kind))?.[0] ?? 'source-not-text'
}

/** The rule that refuses an ending whatever stands in the file; `null` for others. */
export function ruleOfEnding(ending: string): NotText | null {
  return groups.find(([, , endings]) => endings.has(ending))?.[0] ?? null
}
