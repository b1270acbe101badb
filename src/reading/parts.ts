/**
 * Go on to the part of a document or a source that has what the address names: a block that was
 * linked by the address of the whole, or that has moved to another part since. A place of a source
 * where nothing is printed is shown by what stands before it.
 */
export function startParts(): void {
  const list = document.querySelector<HTMLElement>('[data-parts]')?.dataset.parts
  const go = async () => {
    const id = decodeURIComponent(location.hash.slice(1))
    if (id === '' || document.getElementById(id)) return
    const address = list === undefined ? '' : await addressOf(id, list)
    if (address === null) return
    const isHere = address === '' || address === location.pathname
    const shown = isHere ? printedBefore(id) : id
    if (shown !== undefined) location.replace(`${address}${location.search}#${shown}`)
  }
  addEventListener('hashchange', () => void go())
  void go()
}

/** Address of the part that has an id; `null` where none has. */
async function addressOf(id: string, list: string): Promise<string | null> {
  const answer = await fetch(list)
  if (!answer.ok) return null
  const part = ((await answer.json()) as string[][]).findIndex((ids) => ids.includes(id)) + 1
  return part === 0 ? null : list.replace('parts.json', part > 1 ? `${String(part)}/` : '')
}

/** The id of what is printed last before a place of a source, or first on its page. */
function printedBefore(id: string): string | undefined {
  const place = Number(/^at(\d+)$/.exec(id)?.[1])
  const count = document.querySelector<HTMLElement>('[data-places]')?.dataset.places
  if (!(place <= Number(count))) return undefined
  const printed = [...document.querySelectorAll('.trace p[id]')]
  return (printed.findLast(({id}) => Number(id.slice(2)) < place) ?? printed[0])?.id
}
