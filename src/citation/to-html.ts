import {escapeHtml} from '../documents/html.ts'
import {escapeMarkdown} from '../exports/formats.ts'
import {toBibtex} from './bibtex.ts'
import type {Cited} from './cited.ts'
import {toCsl} from './csl.ts'
import {toGbt7714} from './gbt7714.ts'
import {toLegal} from './legal.ts'
import {toMarkdown, toPlain} from './plain.ts'
import {toRis} from './ris.ts'
import type {Slots} from './slots.ts'

/** What stands in a citation where something is open; no text holds them, for they are of no script. */
const [address, open, whole, close, seen] = [
  '\u{f0001}',
  '\u{f0002}',
  '\u{f0003}',
  '\u{f0004}',
  '\u{f0005}'
]
const slots: Slots = {
  url: address,
  place: (divider, all) => open + divider + whole + all + close,
  seen
}

/** Forms that programs read, each with the ending of its file. */
const files = {BibTeX: 'bib', RIS: 'ris', 'CSL-JSON': 'json'} as const

/**
 * The ways to cite a document, as a list in HTML. What a script may fill in is marked: the address
 * (`data-u`), the place (`data-p`, behind what divides it from the words before; `data-n` where it
 * has figures) and the day (`data-d`).
 *
 * @param url address of the document
 */
export function toCitationList(cited: Cited, url: string): string {
  const texts: [name: string, label: string, citation: string][] = [
    ['plain', '普通', toPlain(cited, slots)],
    ['gbt', 'GB/T 7714—2025', toGbt7714(cited, slots)],
    ['legal', '法学引注手册', toLegal(cited, slots)],
    ['markdown', 'Markdown', toMarkdown(cited, slots, escapeMarkdown)]
  ]
  const records: [label: keyof typeof files, citation: string][] = [
    ['BibTeX', toBibtex(cited, address)],
    ['RIS', toRis(cited, address)],
    ['CSL-JSON', `${JSON.stringify([toCsl(cited, address)])}\n`]
  ]
  const file = cited.id.replaceAll('/', '-')
  return [
    ...texts.map(([name, label, citation]) =>
      row(label, `<dd data-c="${name}">${marked(citation, url, name === 'legal')}</dd>`)
    ),
    ...records.map(([label, citation]) =>
      row(
        label,
        `<dd><pre data-c data-file="${file}.${files[label]}">${marked(citation, url, false)}</pre></dd>`
      )
    )
  ].join('')
}

function row(label: string, value: string): string {
  return `<div><dt>${label}</dt>${value}</div>`
}

function marked(citation: string, url: string, inFigures: boolean): string {
  const figures = inFigures ? ' data-n' : ''
  return escapeText(citation)
    .replaceAll(address, `<span data-u>${escapeHtml(url)}</span>`)
    .replaceAll(seen, '<span data-d></span>')
    .replace(
      new RegExp(`${open}(.*?)${whole}(.*?)${close}`, 'gsu'),
      (_, divider: string, all: string) => `<span data-p="${divider}"${figures}>${all}</span>`
    )
}

/** Text between tags, where quotes may stand as they are; a space at the end of a line is kept. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/ (?=\r?\n)/g, '&#32;')
}
