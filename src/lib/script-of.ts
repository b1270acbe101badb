/** Common characters that are written so in one script only, each as traditional and simplified. */
const pairs =
  '國国會会發发關关於于與与業业務务為为無无區区當当經经員员選选舉举辦办這这個个對对時时將将過过來来開开條条應应長长機机規规構构報报實实產产'
const characters = Array.from(pairs)
const only = (at: number) =>
  new RegExp(`[${characters.filter((_, n) => n % 2 === at).join('')}]`, 'g')
const [traditional, simplified] = [only(0), only(1)]

/** Characters that tell it. */
const enough = 4000

/**
 * The script that a text is written in, as far as it is not that of the site.
 *
 * @returns a value for `lang`; `undefined` where it is simplified, or not told
 */
export function scriptOf(text: string): 'zh-Hant' | undefined {
  const start = text.slice(0, enough)
  const count = (of: RegExp) => start.match(of)?.length ?? 0
  const own = count(traditional)
  // One such character is a name, or a slip.
  return own > 2 && own > 2 * count(simplified) ? 'zh-Hant' : undefined
}
