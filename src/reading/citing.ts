import {copyButton, today} from '../citation/page/copy.ts'
import {wholeHere} from '../citation/page/fill.ts'
import {openMenu} from '../citation/page/menu.ts'
import {chooseForm} from '../citation/page/store.ts'

/*
 * What citations of a document can do where scripts run: they have the address in full and the
 * day, are copied and kept as files, and name a block. A page loads it when one is asked for.
 */

const box = document.querySelector<HTMLElement>('details.cite')
if (box) {
  for (const slot of box.querySelectorAll('[data-u]'))
    slot.textContent = wholeHere(slot.textContent)
  for (const slot of box.querySelectorAll('[data-d]')) slot.textContent = `[${today()}]`
  for (const written of box.querySelectorAll<HTMLElement>('[data-c]')) addButtons(written)
  document.addEventListener('cite', ({target}) => {
    if (target instanceof HTMLAnchorElement) openMenu(target, box)
  })
}

function addButtons(written: HTMLElement): void {
  const {c = '', file} = written.dataset
  const button = copyButton('复制', () => written.textContent)
  if (c !== '')
    button.addEventListener('click', () => {
      chooseForm(c)
    })
  written.closest('div')?.querySelector('dt')?.append(button)
  if (file !== undefined) button.after(downloadButton(written, file))
}

function downloadButton(written: HTMLElement, file: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = '下载'
  button.addEventListener('click', () => {
    // A page has no other ends of lines than these; the format has.
    const ends = file.endsWith('.ris') ? '\r\n' : '\n'
    const link = document.createElement('a')
    link.download = file
    link.href = URL.createObjectURL(new Blob([written.textContent.replaceAll('\n', ends)]))
    link.click()
    URL.revokeObjectURL(link.href)
  })
  return button
}
