/**
 * Go on to the part of a document or a source that has what the address names: a block that was
 * linked by the address of the whole, or that has moved to another part since.
 */
export function startParts(): void {
  const list = document.querySelector<HTMLElement>('[data-parts]')?.dataset.parts
  if (list === undefined) return
  const go = async () => {
    const id = decodeURIComponent(location.hash.slice(1))
    if (id === '' || document.getElementById(id)) return
    const answer = await fetch(list)
    if (!answer.ok) return
    const part = ((await answer.json()) as string[][]).findIndex((ids) => ids.includes(id)) + 1
    if (part === 0) return
    const address = list.replace('parts.json', part > 1 ? `${String(part)}/` : '')
    location.replace(address + location.search + location.hash)
  }
  addEventListener('hashchange', () => void go())
  void go()
}
