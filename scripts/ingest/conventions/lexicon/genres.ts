import {type Kind, kinds} from '../../../../src/schema/kinds.ts'
import type {Genre} from './define-genre.ts'

/** The file of a kind's name says how it is known, so that a new kind is that file and its row. */
const genres = await Promise.all(
  kinds.map(async (kind): Promise<[Kind, Genre]> => {
    const module = (await import(`./genres/${kind}.ts`)) as {default: Genre}
    return [kind, module.default]
  })
)

/** The genre of which a text says most: 工作报告 is more than 报告. `null` where it says nothing. */
export function genreBy(what: keyof Genre, text: string): Kind | null {
  let longest = 0
  let genre: Kind | null = null
  for (const [kind, {[what]: expressions = []}] of genres) {
    for (const expression of expressions) {
      const length = expression.exec(text)?.[0].length ?? 0
      if (length <= longest) continue
      longest = length
      genre = kind
    }
  }
  return genre
}
