import {create} from '../../search/page/dom.ts'
import {placeInSource} from '../../lib/place-in-source.ts'
import {type Quote, sourcePlace} from './quote.ts'

/** A passage as a sheet shows it. @param root path of the site, without a stroke at its end */
export function drawQuote(quote: Quote, root: string, tools: readonly HTMLElement[]): HTMLElement {
  const {text, headings, citation, url, warnings} = quote
  return create(
    'li',
    {},
    ...warnings.map((warning) => create('p', {class: 'warning'}, warning)),
    create('p', {class: 'path'}, headings.join(' › ')),
    text === null ? null : create('blockquote', {cite: url}, create('p', {}, quote.quoted)),
    citation === null ? null : create('p', {class: 'citation'}, citation),
    facts(quote, root),
    create('p', {class: 'sheet-tools'}, ...tools)
  )
}

function facts(quote: Quote, root: string): HTMLElement {
  const {url, document, digest, passage} = quote
  const rows: [string, (Node | string)[]][] = [['网址', [create('a', {href: url}, url)]]]
  if (document) {
    const {source, origin, review} = document
    rows.push(['来源', [source.file, ...placeOf(quote, root), `SHA-256 ${source.sha256}`]])
    const got = origin?.retrieved ? `（${origin.retrieved} 取得）` : ''
    if (origin?.url) rows.push(['原载', [origin.url + got]])
    rows.push(['复核', [review === 'checked' ? '已人工校对' : '机器转录，未经校对']])
  }
  if (digest !== null) {
    const isChecked = passage.digest !== null && digest.startsWith(passage.digest)
    rows.push(['全段', [`SHA-256 ${digest}${isChecked ? '，与地址所记相符' : ''}`]])
  }
  return create('dl', {}, ...rows.map(([label, value]) => fact(label, value)))
}

function fact(label: string, value: readonly (Node | string)[]): HTMLElement {
  const parts = value.flatMap((part, at) => (at === 0 ? [part] : ['，', part]))
  return create('div', {}, create('dt', {}, label), create('dd', {}, ...parts))
}

/** Where a passage stands in its source, as a person may look it up. */
function placeOf({document, block}: Quote, root: string): Node[] {
  if (!document || !block?.at) return []
  const {sha256} = document.source
  const href = root + placeInSource({sha256, start: Number.parseInt(block.at, 10)})
  return [create('a', {href}, sourcePlace(document, block.at))]
}
