import {zipOf} from '../container/zip.fixture.ts'

const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"'

/** What an OFD of a test holds. */
export interface OfdContent {
  /** The layers of each page, as XML without prefixes. */
  pages: readonly string[]
  /** Content of templates by id; a page shows one by `<Template TemplateID="…"/>` in front of its layers. */
  templates?: Readonly<Record<string, string>>
  /** Elements of the document beside its pages. */
  others?: string
  /** Elements of the body in the main file beside the path of the document. */
  body?: string
  /** More files, by name. */
  files?: Readonly<Record<string, string>>
}

/** A file of OFD, as programs write it. */
export async function ofdOf({
  pages,
  templates = {},
  others = '',
  body = '',
  files = {}
}: OfdContent): Promise<Buffer> {
  const template = (id: string) => `<TemplatePage ID="${id}" BaseLoc="Tpls/${id}.xml"/>`
  const common = `<PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea>${Object.keys(templates).map(template).join('')}`
  const listed = pages.map(
    (_, at) => `<Page ID="${String(at + 1)}" BaseLoc="Pages/Page_${String(at)}/Content.xml"/>`
  )
  return await zipOf({
    'OFD.xml': part('OFD', `<DocBody><DocRoot>Doc_0/Document.xml</DocRoot>${body}</DocBody>`),
    'Doc_0/Document.xml': part(
      'Document',
      `<CommonData>${common}</CommonData><Pages>${listed.join('')}</Pages>${others}`
    ),
    ...Object.fromEntries(
      pages.map((page, at) => [`Doc_0/Pages/Page_${String(at)}/Content.xml`, pageOf(page)])
    ),
    ...Object.fromEntries(
      Object.entries(templates).map(([id, page]) => [`Doc_0/Tpls/${id}.xml`, pageOf(page)])
    ),
    ...Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, prefixed(xml)]))
  })
}

function pageOf(layers: string): string {
  const [shown = ''] = /^(?:<Template [^>]*>|<PageRes>[^<]*<\/PageRes>)*/.exec(layers) ?? []
  return part('Page', `${shown}<Content>${layers.slice(shown.length)}</Content>`)
}

function part(name: string, content: string): string {
  return prefixed(`<${name} NAMESPACE>${content}</${name}>`).replace('NAMESPACE', namespace)
}

function prefixed(xml: string): string {
  return xml.replaceAll(/<(\/?)(?=[A-Z])/g, '<$1ofd:')
}

/** A run of text whose base line begins at a point, in millimetres; each character is as wide as it is high. */
export function textAt(x: number, y: number, text: string, size = 5): string {
  const count = [...text].length - 1
  const deltas = count > 0 ? ` DeltaX="g ${String(count)} ${String(size)}"` : ''
  const box = [x, y - size, (count + 1) * size, size * 1.2].map((each) => each.toFixed(2)).join(' ')
  const code = `<TextCode X="0" Y="${String(size)}"${deltas}>${escape(text)}</TextCode>`
  return `<TextObject ID="9" Boundary="${box}" Font="1" Size="${String(size)}">${code}</TextObject>`
}

/** A straight line between two points. */
export function lineAt(x1: number, y1: number, x2: number, y2: number): string {
  const box = [x1, y1, x2 - x1, y2 - y1].join(' ')
  const data = `M 0 0 L ${String(x2 - x1)} ${String(y2 - y1)}`
  return `<PathObject ID="8" Boundary="${box}"><AbbreviatedData>${data}</AbbreviatedData></PathObject>`
}

export function layer(...objects: readonly string[]): string {
  return `<Layer ID="2">${objects.join('')}</Layer>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
