import {nearest} from '../../../src/text/nearest.ts'

/**
 * The places that a person means by a number, by what they are called (第3页第7行), or by the
 * numbers of that name alone (3:7, B7). Parts of one line of a page are called the same.
 *
 * @param labels what all places of the source are called, in order
 * @returns their numbers, counted from 1; or why there are none such, to be said behind the text
 */
export function findPlaces(text: string, labels: readonly string[]): number[] | string {
  const asked = plain(text)
  const number = Number(/^第?(\d{1,9})处?$/.exec(asked)?.[1])
  if (labels[number - 1] !== undefined) return [number]
  const named = placesWhere(labels, (label) => plain(label) === asked)
  const found = named.length > 0 ? named : placesWhere(labels, partsOf(asked))
  const names = [...new Set(found.map((place) => labels[place - 1] ?? ''))]
  if (names.length === 1) return found
  if (names.length > 1) {
    const more = names.length > most ? ` 等 ${String(names.length)} 处` : ''
    return `可以是 ${names.slice(0, most).join('、')}${more}，请写全`
  }
  const close = nearest(asked, labels)
  const hint = close === null ? '' : `；相近的有 ${close}`
  return `只有 ${String(labels.length)} 处，从 ${labels[0] ?? ''} 到 ${labels.at(-1) ?? ''}${hint}`
}

/** So many places are named to somebody who meant one of them. */
const most = 5

function placesWhere(labels: readonly string[], is: (label: string) => boolean): number[] {
  return labels.flatMap((label, at) => (is(label) ? [at + 1] : []))
}

/** Whether a name has the same numbers, and in order what characters stand between those that were asked for. */
function partsOf(asked: string): (label: string) => boolean {
  const numbers = numbersOf(asked)
  const words = wordsOf(asked)
  return (label) => {
    if (numbers === '' || numbersOf(plain(label)) !== numbers) return false
    let at = 0
    for (const character of wordsOf(plain(label))) if (character === words[at]) at++
    return at === words.length
  }
}

function numbersOf(text: string): string {
  return (text.match(/\d+/g) ?? []).map(Number).join(' ')
}

/** Letters and marks are only what people put between numbers: p3, L7, 3-7. */
function wordsOf(text: string): string {
  return text.replace(/[^\u4e00-\u9fff]|第/g, '')
}

/** Spaces stay between numbers. */
function plain(text: string): string {
  const spaced = text.normalize('NFKC').trim().replace(/\s+/g, ' ')
  return spaced.replace(/ (?=\D)|(?<=\D) /g, '')
}
