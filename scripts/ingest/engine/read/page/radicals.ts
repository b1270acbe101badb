/**
 * Characters that fonts draw as they draw the ones that are meant: radicals, marks of columns, and a few others. The tables
 * that say which character a shape is often name the wrong one.
 */
const supplement: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'⺁厂⺂乛⺃乚⺄乙⺅亻⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟∕／〜～︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︱—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］'.matchAll(
      /(.)(.)/gu
    )
  ].map(([, radical = '', character = '']) => [radical, character])
)

const foreign =
  /[\u2126\u212a\u212b\u2215\u2329\u232a\u2e3a\u2e3b\u301c\u3b35\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe31\ufe35-\ufe44\ufe47\ufe48]/g

/** A dash of two characters, and of three, that fonts draw for as many dashes. */
const dashes: Readonly<Record<string, string>> = {'\u2e3a': '——', '\u2e3b': '———'}

/** What simplified fonts draw as their own characters, and others do not. */
const simplified: Readonly<Record<string, string>> = {戶: '户', 㬵: '胶'}

/**
 * A text with the characters that are printed, and how many of them were named by another that looks
 * the same.
 *
 * @param isTraditional whether the source is in the traditional script
 */
export function withPrinted(text: string, isTraditional: boolean): {text: string; changed: number} {
  let changed = 0
  const printed = text.replace(foreign, (character) => {
    const named = supplement[character] ?? dashes[character] ?? character.normalize('NFKC')
    const own = isTraditional ? named : (simplified[named] ?? named)
    if (own !== character) changed++
    return own
  })
  return {text: printed, changed}
}
