import {mostPassages, type Passage, writeSheet} from '../../citation/sheet.ts'
import type {Answer} from '../engine.ts'
import {everyPlace} from './every-place.ts'

/** Documents that are read at a time. */
const together = 20

/**
 * Every passage that a search finds, in its order, as far as a sheet goes; and whether something that
 * was found is not among them: what a sheet has no room for, or a document that is found by its head.
 */
export async function passagesOf(
  answer: Pick<Answer, 'next' | 'placesOf'>
): Promise<{passages: Passage[]; isPart: boolean}> {
  const passages: Passage[] = []
  let isPart = false
  for (;;) {
    const hits = await answer.next(together)
    for (const hit of hits) {
      const room = mostPassages - passages.length
      const places = await everyPlace(answer, hit, room + 1)
      const found = places.filter((place) => place.id !== '')
      isPart ||= found.length > room || found.length < Math.max(1, places.length)
      const id = hit.url.replaceAll(/^\/|\/$/g, '')
      passages.push(...found.slice(0, room).map((place) => ({id, block: place.id, digest: null})))
      if (found.length > room) return {passages, isPart}
    }
    if (hits.length < together) return {passages, isPart}
  }
}

/**
 * Open the evidence sheet with them.
 *
 * @param q what was looked for, by which long passages are shortened
 * @param base path of the site, without a stroke at its end
 */
export async function openSheet(
  button: HTMLElement,
  q: string,
  answer: Answer,
  base: string
): Promise<void> {
  const label = button.textContent
  if (button.ariaBusy === 'true') return
  button.ariaBusy = 'true'
  button.textContent = '正在汇集……'
  try {
    const {passages, isPart} = await passagesOf(answer)
    const told = new URLSearchParams({q, ...(isPart ? {part: '1'} : {})})
    location.href = `${base}/evidence/?${told.toString()}#${writeSheet(passages)}`
  } finally {
    button.textContent = label
    button.ariaBusy = null
  }
}
