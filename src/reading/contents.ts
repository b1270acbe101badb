/**
 * Mark in the list of contents where the reader is. What the address names counts as long as it is
 * on the screen, and the last section where the page ends: neither need reach the place that others
 * are told by.
 */
export function startContents(): void {
  const list = document.querySelector<HTMLElement>('.outline details')
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline a[href^="#"]')]
  const places = links.flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1))
    return heading ? [{link, heading}] : []
  })
  if (!list || places.length === 0) return
  let marked: HTMLElement | undefined
  let isDue = false
  const top = (element: Element) => element.getBoundingClientRect().top
  const isInSight = (element: Element) => top(element) >= 0 && top(element) < innerHeight
  const find = () => {
    const named = places.find(({link}) => link.hash === location.hash)
    if (named && isInSight(named.heading)) return named
    const isEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2
    const last = places.at(-1)
    if (isEnd && last && top(last.heading) < innerHeight) return last
    return places.findLast(({heading}) => top(heading) < innerHeight * 0.3)
  }
  const mark = () => {
    isDue = false
    const link = find()?.link
    if (link === marked) return
    marked?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'location')
    marked = link
    if (!link || list.scrollHeight <= list.clientHeight) return
    // Only the list moves, never the page.
    const far = top(link) - top(list) - list.clientHeight / 2
    if (Math.abs(far) > list.clientHeight * 0.4) list.scrollTop += far
  }
  const note = () => {
    if (!isDue) requestAnimationFrame(mark)
    isDue = true
  }
  for (const event of ['scroll', 'resize', 'hashchange'])
    addEventListener(event, note, {passive: true})
  note()
}
