/** A page of a PDF that is written by hand. */
export interface TinyPage {
  /** Operators that paint it: see {@link show}. */
  content: string
  /** Beside these, of its dictionary: /Rotate 90. */
  more?: string
}

/** What a PDF has beside pages. */
export interface TinyOptions {
  /** Entries of its catalogue. */
  catalogue?: string
  /** Characters that shapes are named as in its table, instead of themselves. */
  named?: Readonly<Record<string, string>>
  /** Entries of its trailer. */
  trailer?: string
  /** Objects behind all others; the first of them has the number {@link firstExtra}. */
  extra?: readonly string[]
}

export const firstExtra = 6

/** A text at a place, from the lower left corner of the page. */
export function show(text: string, x: number, y: number, size = 16, operators = ''): string {
  const codes = [...text].map((character) => hex(character.codePointAt(0) ?? 0)).join('')
  return `BT /F1 ${String(size)} Tf ${operators} 1 0 0 1 ${String(x)} ${String(y)} Tm <${codes}> Tj ET\n`
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

/** A PDF with one font that is as wide as high, and in which the code of a character is its number. */
export function tinyPdf(
  pages: readonly (TinyPage | string)[],
  options: TinyOptions = {}
): Uint8Array {
  const {catalogue = '', named = {}, trailer = '', extra = []} = options
  const all = pages.map((page) => (typeof page === 'string' ? {content: page} : page))
  const first = firstExtra + extra.length
  const kids = all.map((_, at) => `${String(first + 2 * at)} 0 R`).join(' ')
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Count ${String(all.length)} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>',
    streamOf(
      tableOf(
        all.map(({content}) => content),
        named
      )
    ),
    ...extra,
    ...all.flatMap(({content, more = ''}, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(first + 2 * at + 1)} 0 R ${more} >>`,
      streamOf(content)
    ])
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${String(at + 1)} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n`
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`
  file += `trailer << /Size ${String(objects.length + 1)} /Root 1 0 R ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

function streamOf(content: string): string {
  return `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`
}

/** Each code is the character of its number, but for those that are named otherwise. */
function tableOf(contents: readonly string[], named: Readonly<Record<string, string>>): string {
  const codes = contents
    .flatMap((content) => [...content.matchAll(/<([\da-f]+)> Tj/g)])
    .flatMap(([, shown = '']) => shown.match(/.{4}/g) ?? [])
  const own = [...new Set(codes)].map((code) => {
    const character = String.fromCodePoint(Number.parseInt(code, 16))
    return `<${code}> <${hex((named[character] ?? character).codePointAt(0) ?? 0)}>`
  })
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def
1 begincodespacerange <0000> <ffff> endcodespacerange
${String(own.length)} beginbfchar\n${own.join('\n')}\nendbfchar
endcmap end end`
}
