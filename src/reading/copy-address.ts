import {copyText} from '../citation/page/copy.ts'

/**
 * Copy the address of the page, or of the block that it names, and say so: as it is cited, without
 * what was looked for in the document.
 */
export async function copyAddress(): Promise<void> {
  const address = new URL(location.href)
  if (document.querySelector('[data-within]')) address.search = ''
  const told = document.querySelector('.told') ?? document.createElement('p')
  if (!told.isConnected) {
    told.className = 'told'
    told.setAttribute('role', 'status')
    document.body.append(told)
  }
  told.textContent = ''
  const isDone = await copyText(address.href)
  const what = address.hash === '' ? '本页' : '本段'
  told.textContent = isDone ? `已复制${what}地址` : '没有复制成'
  setTimeout(() => {
    told.remove()
  }, 3000)
}
