import citing from './citing.ts?worker&url'

/**
 * Let the links of blocks open a menu (`event cite`), and citations be copied. What does that is
 * loaded when a reader opens the citations, or follows such a link.
 */
export function startCite(): void {
  const box = document.querySelector('details.cite')
  if (!box) return
  const load = () => import(/* @vite-ignore */ citing) as Promise<unknown>
  box.addEventListener('toggle', () => void load(), {once: true})
  document.addEventListener('click', ({target, ctrlKey, metaKey, shiftKey}) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]')
    if (!link || ctrlKey || metaKey || shiftKey) return
    if (link.closest('[id]')?.id !== link.hash.slice(1)) return
    void load().then(() => link.dispatchEvent(new Event('cite', {bubbles: true})))
  })
}
