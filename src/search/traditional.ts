import pairs from 'opencc-js/dict/TSCharacters'

/**
 * Traditional characters and the simplified ones that readers may type for
 * them, one for one (OpenCC). Build and browser fold by the same table.
 */
const simplified = new Map<string, string>(
  pairs.split('|').map((pair): [string, string] => {
    const [traditional = '', folded = ''] = pair.split(' ')
    return [traditional, folded]
  })
)

export function simplify(character: string): string {
  return simplified.get(character) ?? character
}
