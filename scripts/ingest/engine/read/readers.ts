import {type Choice, choose} from './choose.ts'
import {kindOfHead, looksLikeBinary} from './first-bytes.ts'
import {looksUnmarked} from './markdown/looks-unmarked.ts'
import {noDocument} from './no-document/no-document.ts'
import type {Format, Reading, Refusal} from './reader.ts'
import {readText} from './text.ts'
import {kindOf} from './whole-kind.ts'

/** Loaded where there is some, like most: many processes ask this table how files are read, and few read them. */
const readMarkdown: Format['read'] = async (file, bytes) =>
  (await import('./markdown/markdown.ts')).readMarkdown(file, bytes)

const plain: Format = {endings: ['.txt', '.text'], looksLike: looksLikeBinary, read: readText}

/** All formats that can be read: a new one is a reader in a file of its own, and a line here. */
const formats: readonly Format[] = [
  {endings: ['.txt', '.text'], looksLike: looksUnmarked, read: readMarkdown},
  plain,
  {endings: ['.md', '.markdown'], looksLike: looksLikeBinary, read: readMarkdown},
  {
    endings: ['.pdf'],
    kinds: ['pdf'],
    looksLike: () => '没有 PDF 开头的内容',
    read: async (file, bytes) => (await import('./pdf/pdf.ts')).readPdf(file, bytes)
  },
  {
    endings: ['.ofd'],
    kinds: ['ofd'],
    container: 'zip',
    looksLike: () => 'OFD 以外的文件',
    read: async (file, bytes) => (await import('./ofd/ofd.ts')).readOfd(file, bytes)
  },
  {
    endings: ['.docx', '.docm', '.dotx', '.dotm'],
    kinds: ['docx'],
    container: 'zip',
    looksLike: () => 'Word 文档以外的文件',
    read: async (file, bytes) => (await import('./word/word.ts')).readWord(file, bytes)
  },
  {
    endings: ['.html', '.htm', '.shtml', '.xhtml'],
    kinds: ['html'],
    looksLike: looksLikeBinary,
    read: async (file, bytes) => (await import('./html/html.ts')).readHtml(file, bytes)
  },
  {
    endings: ['.mht', '.mhtml'],
    kinds: ['mhtml'],
    looksLike: looksLikeBinary,
    read: async (file, bytes) => (await import('./html/mht.ts')).readMht(file, bytes)
  },
  {
    endings: ['.xlsx', '.xlsm', '.xltx'],
    kinds: ['xlsx'],
    container: 'zip',
    looksLike: () => 'Excel 工作簿以外的文件',
    read: async (file, bytes) => (await import('./sheet/workbook.ts')).readWorkbook(file, bytes)
  },
  {
    endings: ['.csv'],
    looksLike: looksLikeBinary,
    read: async (_, bytes) =>
      (await import('./sheet/delimited-reader.ts')).readDelimited(bytes, null)
  },
  {
    endings: ['.tsv', '.tab'],
    looksLike: looksLikeBinary,
    read: async (_, bytes) =>
      (await import('./sheet/delimited-reader.ts')).readDelimited(bytes, '\t')
  },
  {
    endings: ['.doc', '.dot', '.wps', '.wpt', '.rtf'],
    kinds: ['doc', 'rtf', 'wordml'],
    container: 'cfb',
    looksLike: () => 'Word、WPS 或 RTF 以外的文件',
    read: async (file, bytes) => (await import('./office/office.ts')).readOffice(file, bytes)
  },
  {
    endings: ['.xls', '.xlt', '.et', '.ett'],
    kinds: ['xls'],
    container: 'cfb',
    looksLike: () => 'Excel 或 WPS 表格以外的文件',
    read: async (file, bytes) => (await import('./office/office.ts')).readOffice(file, bytes)
  },
  {
    endings: ['.odt', '.ott', '.fodt', '.ods'],
    kinds: ['odt', 'ods'],
    container: 'zip',
    looksLike: () => 'OpenDocument 以外的文件',
    read: async (file, bytes) => (await import('./office/office.ts')).readOffice(file, bytes)
  }
]

/** Whether files with such a name are read, whatever is in them. */
export function hasReader(file: string): boolean {
  const ending = /\.[^./\\]*$/.exec(file)?.[0].toLowerCase()
  return ending !== undefined && formats.some(({endings}) => endings.includes(ending))
}

/** How many bytes tell what a file is. */
export const headLength = 4096

/**
 * How a file is read by its name and its first bytes, or why it is not. Of a container, only its
 * whole tells what it holds: then it may be read.
 *
 * @param head the first bytes, {@link headLength} of them or all
 */
export function formatOf(file: string, head: Uint8Array): Choice | Refusal | null {
  const kind = kindOfHead(head)
  return kind === 'zip' || kind === 'cfb' ? null : choose(formats, plain, file, kind, head)
}

/**
 * Read a source with the reader of its format; what its bytes say for certain wins over its name.
 * What is no document is refused.
 */
export async function readSource(file: string, bytes: Uint8Array): Promise<Reading | Refusal> {
  if (bytes.length === 0) return {rule: 'source-empty', status: 'empty'}
  const head = bytes.subarray(0, headLength)
  const choice = choose(formats, plain, file, kindOf(bytes, head), head)
  if ('rule' in choice) return choice
  const reading = await choice.format.read(file, bytes)
  if ('rule' in reading) return choice.otherwise ?? reading
  const refusal = noDocument(reading.tree)
  if (refusal) return refusal
  return choice.misnamed ? {...reading, doubts: [choice.misnamed, ...reading.doubts]} : reading
}
