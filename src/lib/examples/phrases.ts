import {compare} from '../entries.ts'

/** A short text, and the document that says it. */
export interface Said {
  document: string
  text: string
}

/** Words that several texts share. */
export interface Phrase {
  text: string
  /** A document that says it. */
  document: string
  /** Documents and texts that say it. */
  documents: number
  texts: number
}

/** Characters of a phrase, and of all texts together that are looked at: what is here costs with each build. */
const [shortest, longest] = [4, 8]
const mostCharacters = 24_000

/**
 * Phrases that several of these texts say, the most said first. Taken for a phrase is what stands
 * between different neighbours: what is always followed by the same character is a part of more.
 */
export function phrasesIn(said: readonly Said[]): Phrase[] {
  const runs = runsOf(said)
  let repeated: Set<string> | null = null
  const phrases: Phrase[] = []
  for (let length = shortest; length <= longest; length++) {
    const found = repeatsOf(runs, length, repeated)
    repeated = new Set(found.keys())
    for (const [text, uses] of found) {
      if (uses.before.size < 2 || uses.after.size < 2 || !isPhrase(text)) continue
      const documents = new Set(uses.documents)
      phrases.push({
        ...{text, document: uses.documents[0] ?? '', documents: documents.size},
        texts: uses.documents.length
      })
    }
  }
  const weight = ({text, documents, texts}: Phrase) =>
    (Math.min(documents, 6) * 10 + Math.min(texts, 9)) * (text.length - 2)
  return phrases.sort((a, b) => weight(b) - weight(a) || compare(a.text, b.text))
}

interface Run {
  /** Place of its text in the list. */
  at: number
  document: string
  text: string
}

/** Runs of Han characters, as far as they are looked at. */
function runsOf(said: readonly Said[]): Run[] {
  const runs: Run[] = []
  let room = mostCharacters
  for (const [at, {document, text}] of said.entries()) {
    for (const [run] of text.matchAll(/\p{Script=Han}{4,}/gu)) {
      if (run.length > room) return runs
      room -= run.length
      runs.push({at, document, text: run})
    }
  }
  return runs
}

interface Uses {
  /** Of each text that says it, in their order. */
  documents: string[]
  last: number
  before: Set<string>
  after: Set<string>
}

/** @param shorter what is said several times and has a character less; `null` for all */
function repeatsOf(
  runs: readonly Run[],
  length: number,
  shorter: ReadonlySet<string> | null
): Map<string, Uses> {
  const uses = new Map<string, Uses>()
  for (const [number, {at, document, text}] of runs.entries()) {
    for (let from = 0; from + length <= text.length; from++) {
      const piece = text.slice(from, from + length)
      if (shorter && !(shorter.has(piece.slice(0, -1)) && shorter.has(piece.slice(1)))) continue
      const use = uses.get(piece) ?? {
        ...{documents: [], last: -1, before: new Set<string>(), after: new Set<string>()}
      }
      uses.set(piece, use)
      if (use.last !== at) use.documents.push(document)
      use.last = at
      // An end of a run is a neighbour of its own.
      use.before.add(text[from - 1] ?? `^${String(number)}`)
      use.after.add(text[from + length] ?? `$${String(number)}`)
    }
  }
  for (const [piece, {documents}] of uses) if (documents.length < 2) uses.delete(piece)
  return uses
}

/** Characters that a phrase neither begins nor ends with, and those that it does not begin with. */
const edges = '的了和与及在对为是等于年月日以上下各该把被由向从将会时后前至到之就并或使让所者也'
const starts = '第关其中本市区县州省乡镇院法'
/** Forms of address and of office, which every document has. */
const formal =
  /人民代表大会|人大|常委会|常务委员|人民政府|区政府|市政府|县政府|委员会|工作报告|次会议|第[一二三四五六七八九十百]|[一二三四五六七八九十]年|共和国|办公[室厅]|人民法院|检察院|书记|主席|总理|草案|的/
const ending =
  /(?:报告|决议|决定|通知|公告|意见|说明|批复|办法|规定|条例|名单|方案|纪要|情况|工作|请求|建议|实施|会议|精神|职务|修订|修改|进一步|深入|不断|坚持|推进|推动|加强|落实)$/
const verb =
  /^(?:深入|不断|坚持|推进|推动|加强|落实|贯彻|学习|进一步|加快|完善|开展|做好|持续|全面|积极|充分|努力|扎实|批准|接受|补选|修改|废止|印发|实施|审议|听取|提供|紧扣|建立健全|提高|补齐|管好|制定)/

function isPhrase(text: string): boolean {
  const [first, last] = [text.charAt(0), text.charAt(text.length - 1)]
  if (edges.includes(first) || edges.includes(last) || starts.includes(first)) return false
  return !formal.test(text) && !ending.test(text) && !verb.test(text)
}
