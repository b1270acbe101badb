import {formatDate} from '../../lib/dates.ts'
import {button, create, find} from '../../search/page/dom.ts'
import {parseQuery} from '../../search/query.ts'
import {digestLength, mostPassages, type Passage, readSheet, writeSheet} from '../sheet.ts'
import {copyButton, today} from './copy.ts'
import {drawQuote} from './draw.ts'
import {fetchAll, type Fetched} from './fetch-document.ts'
import {type Quote, quoteOf, type SheetForm, sheetForms} from './quote.ts'
import {chosenForm, chooseForm, storedSheet, storeSheet} from './store.ts'

/*
 * The evidence sheet: passages of documents that a reader has put aside, or that an address tells,
 * with what is needed to find and to check each of them.
 */

const sheet = find('.sheet', HTMLElement)
const {root = '/', address = root, archive = ''} = sheet.dataset
const known = new Map<string, Fetched>()
const status = find('.sheet [role=status]', HTMLElement)
const list = create('ol', {class: 'quotes'})
const bar = create('div', {class: 'sheet-tools'})
const day = create('p', {class: 'day'})
/** On paper, by what address the sheet is opened again. */
const ending = create('p', {class: 'ending'})
/** What was looked for by who comes from the search. */
const parameters = new URLSearchParams(location.search)
const asked = parameters.get('q') ?? ''
const words = parseQuery(asked).query.all.flatMap(({field, text}) => (field === null ? [text] : []))
/** Whether passages are quoted whole, or only the sentences with what was looked for. */
let isWhole = words.length === 0
let quotes: Quote[] = []
/** What was found and is not on it. */
const left = `检索“${asked}”找到的没有全列在这里：一张单最多 ${String(mostPassages)} 处，也不列只在标题等处找到的文件；检索页的 CSV 里是全部。`
/** How often it was drawn: what is drawn late is not shown. */
let drawn = 0

sheet.append(bar, status, day, list, ending)
addEventListener('hashchange', () => void draw())
void draw()

/** What the address tells; where it tells nothing, what is kept here. */
function read() {
  const told = decodeURIComponent(location.hash.slice(1))
  return {...readSheet(told), isTold: told !== '', kept: storedSheet(location.pathname)}
}

async function draw(): Promise<void> {
  const turn = ++drawn
  const {passages: toldOf, refused, tooMany, isTold, kept} = read()
  const passages = isTold ? toldOf : kept
  status.textContent = passages.length === 0 ? '' : '正在取原文……'
  await fetchAll(
    root,
    passages.map(({id}) => id),
    known
  )
  const settings = {
    ...{root: new URL(address, location.href).href, archive, form: form()},
    words: isWhole ? [] : words
  }
  const made = await Promise.all(
    passages.map((passage) => quoteOf(passage, known.get(passage.id), settings))
  )
  if (turn !== drawn) return
  quotes = made
  status.textContent = summary(made, refused, tooMany, isTold)
  day.textContent =
    made.length === 0
      ? ''
      : `${formatDate(today())}取自“${archive}”；一切以原件为准。${isTold && parameters.has('part') ? left : ''}`
  list.replaceChildren(
    ...made.map((quote, at) => drawQuote(quote, root.replace(/\/$/, ''), toolsOf(passages, at)))
  )
  ending.textContent = made.length === 0 ? '' : `本单地址：${addressOfSheet()}`
  drawBar(passages, isTold)
  sheet.classList.toggle('filled', made.length > 0)
}

function summary(
  made: readonly Quote[],
  refused: readonly string[],
  tooMany: number,
  isTold: boolean
): string {
  const wrong = made.filter(({warnings}) => warnings.length > 0).length
  return [
    made.length === 0
      ? '还没有摘录。'
      : `${isTold ? '地址所记' : '本机所存'} ${String(made.length)} 条摘录。`,
    wrong > 0 ? `其中 ${String(wrong)} 处要留意，见各处说明。` : '',
    refused.length > 0 ? `地址里有看不懂的部分：${refused.join('、')}。` : '',
    tooMany > 0 ? `一张单最多 ${String(mostPassages)} 处，其余 ${String(tooMany)} 处没有列出。` : ''
  ].join('')
}

function drawBar(passages: readonly Passage[], isTold: boolean): void {
  if (passages.length === 0) {
    bar.replaceChildren()
    return
  }
  const choice = create('select', {})
  for (const [value, label] of Object.entries(sheetForms))
    choice.append(create('option', {value}, label))
  choice.value = form()
  choice.addEventListener('change', () => {
    chooseForm(choice.value)
    void draw()
  })
  bar.replaceChildren(
    create('label', {}, '引文格式 ', choice),
    ...(words.length === 0 ? [] : [wholeBox()]),
    copyButton('复制全部', () => quotes.map(asText).join('\n\n')),
    copyButton('复制本单地址', addressOfSheet),
    button('打印', () => {
      print()
    }),
    isTold
      ? button('存为我的摘录', () => {
          storeSheet(location.pathname, passages)
          location.hash = ''
        })
      : button('清空', () => {
          if (confirm(`清空 ${String(passages.length)} 处摘录？`)) keep([])
        })
  )
}

/** Whether long passages are shortened, for the reader to choose. */
function wholeBox(): HTMLElement {
  const box = create('input', {type: 'checkbox'})
  box.checked = !isWhole
  box.addEventListener('change', () => {
    isWhole = !box.checked
    void draw()
  })
  return create('label', {}, box, ` 长段只引含“${words.join('”“')}”的句子`)
}

function toolsOf(passages: readonly Passage[], at: number): HTMLElement[] {
  const moved = (to: number) => {
    const others = passages.filter((_, index) => index !== at)
    const one = passages[at]
    keep(one ? [...others.slice(0, to), one, ...others.slice(to)] : others)
  }
  return [
    copyButton('复制', () => {
      const quote = quotes[at]
      return quote ? asText(quote) : ''
    }),
    ...(at === 0
      ? []
      : [
          button('上移', () => {
            moved(at - 1)
          })
        ]),
    ...(at === passages.length - 1
      ? []
      : [
          button('下移', () => {
            moved(at + 1)
          })
        ]),
    button('去掉', () => {
      keep(passages.filter((_, index) => index !== at))
    })
  ]
}

/** Keep the sheet where it came from: in the address, or on this machine. */
function keep(passages: readonly Passage[]): void {
  if (read().isTold) history.replaceState(null, '', `${location.search}#${writeSheet(passages)}`)
  else storeSheet(location.pathname, passages)
  void draw()
}

/** The address of the sheet, with digests of what is on it now. */
function addressOfSheet(): string {
  const passages = writeSheet(
    quotes.map(({passage, digest}) => ({
      ...passage,
      digest: digest?.slice(0, digestLength) ?? passage.digest
    }))
  )
  return `${new URL(`evidence/${location.search}`, new URL(address, location.href)).href}#${passages}`
}

function asText({text, quoted, citation, warnings, url}: Quote): string {
  return text === null ? `${warnings.join('')}${url}` : `${quoted}\n——${citation ?? url}`
}

function form(): SheetForm {
  const chosen = chosenForm()
  return chosen in sheetForms ? (chosen as SheetForm) : 'plain'
}
