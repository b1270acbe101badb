import {mostPassages, type Passage, writeSheet} from '../../citation/sheet.ts'
import type {Answer} from '../engine.ts'

/** Places of a document that go onto a sheet: those that the list shows first. */
const ofDocument = 3
const together = 20

/** The first places of what a search finds, of each document a few, as many as a sheet may have. */
export async function firstPassages(answer: Pick<Answer, 'next'>): Promise<Passage[]> {
  const passages: Passage[] = []
  for (;;) {
    const hits = await answer.next(together)
    for (const {url, places} of hits) {
      const id = url.replaceAll(/^\/|\/$/g, '')
      const found = places.filter((place) => place.id !== '').slice(0, ofDocument)
      passages.push(...found.map((place) => ({id, block: place.id, digest: null})))
    }
    if (hits.length < together || passages.length >= mostPassages) break
  }
  return passages.slice(0, mostPassages)
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
  button.textContent = '正在汇集……'
  try {
    const passages = writeSheet(await firstPassages(answer))
    location.href = `${base}/evidence/?${new URLSearchParams({q}).toString()}#${passages}`
  } finally {
    button.textContent = label
  }
}
