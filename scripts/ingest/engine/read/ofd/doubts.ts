import type {Root} from 'mdast'
import {firstPlaces} from '../page/first-places.ts'
import {garbled} from '../pdf/layer.ts'
import {sayUnseen} from '../pdf/tell-unseen.ts'
import type {Finding} from '../reader.ts'
import type {OfdPage} from './to-page.ts'

/** What is asked of each page, and what is said where it is so. */
const asked: readonly (readonly [is: (page: OfdPage) => boolean, said: string])[] = [
  [({isBroken}) => isBroken, '这一页或它的模板已损坏，没有读全'],
  [
    ({picture, characters}) => picture >= 0.5 && characters < 10,
    '这一页是图像，没有文字；需先做文字识别（OCR）'
  ],
  [
    ({hidden, characters}) => hidden * 2 > characters,
    '文字是扫描图像的识别结果（OCR），可能有错字'
  ],
  [({text}) => garbled(text) !== null, '文字像是乱码'],
  [({differs}) => differs, '两种读法读出的文字不同'],
  [({notShown}) => notShown > 0, '有设为不显示的文字，未收录'],
  [({outside}) => outside > 0, '有文字在页面之外，没有印出，未收录'],
  [({echoes}) => echoes > 0, '有重叠印了两遍的字，按一遍收录']
]

/** What is not certain of an OFD, by its pages: one finding for each reason, with the pages it holds for. */
export function doubtsOf(pages: readonly OfdPage[], tree: Root): Finding[] {
  const first = firstPlaces(tree)
  const holding = asked.map(([is, said]) => {
    return {those: pages.flatMap((page, at) => (is(page) ? [at] : [])), said}
  })
  const unseen = sayUnseen(pages, ({picture, hidden, characters}) => {
    return picture >= 0.5 || hidden * 2 > characters
  })
  return [...holding, ...unseen].flatMap(({those, said}): Finding[] => {
    if (those.length === 0) return []
    const place = those.map((at) => first.get(at)).find((found) => found !== undefined) ?? null
    const found = those.map((at) => `第${pages[at]?.page.label ?? ''}页`).join('、')
    return [{rule: 'reading-doubtful', place, found, expected: said}]
  })
}
