import {mostPassages} from '../sheet.ts'
import {copyButton} from './copy.ts'
import {citationOf, placeHere} from './fill.ts'
import {chosenForm, storedSheet, storeSheet} from './store.ts'

/**
 * Open, beside the link of a block, what can be done with it. It stands in the page only while it
 * is open, so that it is no part of the text.
 *
 * @param box what holds the citations of the document
 */
export function openMenu(link: HTMLAnchorElement, box: HTMLElement): void {
  const menu = document.createElement('span')
  if (!('showPopover' in menu)) return
  const block = link.hash.slice(1)
  const place = placeHere(block)
  const {id = '', sheet = ''} = box.dataset
  const written =
    box.querySelector(`[data-c="${CSS.escape(chosenForm())}"]`) ?? box.querySelector('[data-c]')
  menu.popover = 'auto'
  menu.className = 'cite-menu'
  menu.role = 'group'
  menu.ariaLabel = place?.words ?? '全文'
  menu.append(
    copyButton('复制链接', () => addressOf(sheet, id) + link.hash),
    copyButton('复制引文', () => (written ? citationOf(written, block, place) : '')),
    ...addTo(sheet, id, block)
  )
  menu.addEventListener('toggle', ({newState}) => {
    if (newState === 'closed') menu.remove()
  })
  link.after(menu)
  menu.showPopover()
  const {left, bottom} = link.getBoundingClientRect()
  const room = document.documentElement.clientWidth - menu.offsetWidth
  menu.style.left = `${String(Math.max(0, Math.min(left, room)))}px`
  menu.style.top = `${String(Math.min(bottom, innerHeight - menu.offsetHeight))}px`
  menu.querySelector('button')?.focus()
}

/** Address of the document, which stays whatever part of it a block is in. @param sheet that of the sheet */
function addressOf(sheet: string, id: string): string {
  return `${location.origin}${sheet.replace(/evidence\/$/, '')}${id}/`
}

function addTo(sheet: string, id: string, block: string): [HTMLButtonElement, HTMLAnchorElement] {
  const button = document.createElement('button')
  button.type = 'button'
  const link = document.createElement('a')
  link.href = sheet
  const tell = (label: string) => {
    button.textContent = label
    const count = storedSheet(sheet).length
    link.textContent = `摘录单（${String(count)}）`
    link.hidden = count === 0
  }
  const isOn = () => storedSheet(sheet).some((one) => one.id === id && one.block === block)
  tell(isOn() ? '已在摘录里' : '加入摘录')
  button.addEventListener('click', () => {
    const passages = storedSheet(sheet)
    if (isOn()) return
    if (passages.length >= mostPassages) tell(`摘录单最多 ${String(mostPassages)} 处`)
    else
      tell(
        storeSheet(sheet, [...passages, {id, block, digest: null}]) ? '已加入' : '浏览器不让保存'
      )
  })
  return [button, link]
}
