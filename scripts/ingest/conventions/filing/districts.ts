import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {blocksOf, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {isNational} from '../lexicon/national.ts'
import {
  chainOf,
  choose,
  country,
  findMentions,
  type Gazetteer,
  type Mention,
  type Place
} from '../lexicon/places.ts'
import {areaOfIndex, areaOfSite} from './around.ts'
import {frontLines, mastheadPlace, mostFrequent} from './masthead.ts'
import {areaInShort} from './short-areas.ts'
import {areaOfText, narrow} from './text-area.ts'
import {endOfFirst, opensWithOffice} from './title-paragraph.ts'

/** What follows the name of an area where a body of it is meant. */
const bodyFollows =
  /^(?:第?[〇零一二三四五六七八九十百\d]+届|人民|人大|政府|政协|法院|检察院|监察|[\p{Script=Han}]{2,12}(?:局|委|委员会|办公室|办公厅|公署)(?:关于|主任|局长|$))/u

/** Whose records a source holds. */
export interface Filing {
  /** Area of each document's own body. */
  own: Map<Document, Place>
  /** Area of the bundle, the journal or the site, where it shows one. */
  source: Place | null
  /** Documents of an area that is in no table. */
  unlisted: Set<Document>
}

/**
 * Find the area of each document: the body that issued, wrote, signed or passed
 * it; else that of the source as a whole; and the area of each body that issued it. Names that several areas share are
 * decided by what else the source names.
 */
export function findDistricts(tree: Root, gazetteer: Gazetteer, file: VFile): Filing {
  const documents = documentsOf(tree)
  const context = readContext(tree, documents, gazetteer)
  const own = new Map<Document, Place>()
  const unlisted = new Set<Document>()
  for (const document of documents) {
    const place =
      document.data.district === undefined
        ? ownPlace(document, gazetteer, context, file)
        : placeNamed(document.data.district, gazetteer, context, file)
    if (place === 'unlisted') unlisted.add(document)
    else if (place) own.set(document, place)
    const known = place === 'unlisted' ? null : place
    for (const issuer of document.data.meta.issuers ?? []) {
      const area = areaOfBody(issuer.name, gazetteer, known ? withOwn(context, known) : context)
      issuer.area = area && {id: area.id, name: area.name, code: area.code}
    }
  }
  const source =
    mastheadPlace(tree, gazetteer, context) ??
    mostFrequent([...own.values()]) ??
    areaOfSite(tree, gazetteer, context)
  for (const document of documents) {
    narrow(document, own, gazetteer, context)
    if (own.has(document) || unlisted.has(document)) continue
    const place = areaOfText(document, gazetteer, context)
    // What a page shows around its paper is often wider: the site of a city, of a paper of its district.
    if (place && (!source || chainOf(place).includes(source))) own.set(document, place)
  }
  const isKnown = source !== null || own.size > 0 || unlisted.size > 0
  return {own, source: isKnown ? source : areaOfIndex(documents, gazetteer), unlisted}
}

/** All areas that heads, signatures and mastheads name beyond doubt, and those around them. */
function readContext(tree: Root, documents: readonly Document[], gazetteer: Gazetteer): Set<Place> {
  const context = new Set<Place>()
  const texts = [...documents.flatMap(evidenceOf), ...frontLines(tree)]
  for (const document of documents) {
    texts.push(
      ...blocksOf(document)
        .slice(0, 6)
        .map((block) => unspaced(textOf(block)))
    )
  }
  const mentions = texts.flatMap((text) => findMentions(text, gazetteer))
  for (const {candidates} of mentions) {
    const [only, ...others] = candidates
    if (only && others.length === 0) for (const place of chainOf(only)) context.add(place)
  }
  return context
}

/** What tells whose a document is, the surest first. */
function evidenceOf(document: Document): string[] {
  const {meta} = document.data
  const notes = blocksOf(document)
    .filter((block) => block.data.role === 'note')
    .map((block) => textOf(block))
  const signed = blocksOf(document)
    .filter((block) => block.data.role === 'signature')
    .map((block) => textOf(block))
  const issuers = (meta.issuers ?? []).map(({name}) => name)
  return [...issuers, ...signed, meta.author, meta.title, ...notes, meta.speaker?.title]
    .filter((text) => text != null)
    .map((text) => unspaced(text))
}

/** The area that the name of a body begins with; `null` where it names none beyond doubt. */
function areaOfBody(name: string, gazetteer: Gazetteer, context: ReadonlySet<Place>): Place | null {
  if (isNational(name)) return country
  const mentions = findMentions(name, gazetteer)
  const front = mentions[frontChain(name, mentions) - 1]
  if (!front) return areaInShort(name, gazetteer)
  if (unlistedBehind(name, front) !== null) return null
  return choose(front.candidates, withWider(context, mentions))
}

/** The area that a person names. */
function placeNamed(
  name: string,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>,
  file: VFile
): Place | 'unlisted' {
  if (name === country.name) return country
  const mentions = findMentions(name, gazetteer)
  const mention = mentions.findLast(({end}) => end === name.length)
  const place = mention && choose(mention.candidates, withWider(context, mentions))
  if (place) return place
  report(file, 'district-unlisted', null, {found: name})
  return 'unlisted'
}

function withOwn(context: ReadonlySet<Place>, place: Place): Set<Place> {
  return new Set([...context, ...chainOf(place)])
}

function ownPlace(
  document: Document,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>,
  file: VFile
): Place | 'unlisted' | null {
  const year = yearOf(document)
  if (isNationalAssembly(document)) return country
  for (const text of evidenceOf(document)) {
    if (isNational(text)) return country
    const mentions = findMentions(text, gazetteer)
    const front = frontChain(text, mentions)
    const opening = mentions.find((each) => opensWithOffice(text, each))
    const told = endOfFirst(text)
    const last = mentions.findLast(
      ({end}, at) => at < front || (end < told && bodyFollows.test(text.slice(end)))
    )
    const mention = opening ?? last
    if (!mention) {
      const short = areaInShort(text.replace(aboutFirst, ''), gazetteer)
      if (short) return short
      continue
    }
    const title = blocksOf(document)[0]
    const unlisted = unlistedBehind(text, mention)
    if (unlisted !== null) {
      report(file, 'district-unlisted', title ?? null, {found: unlisted})
      return 'unlisted'
    }
    const place = choose(mention.candidates, withWider(context, mentions), year)
    if (place) return place
    report(file, 'district-ambiguous', title ?? null, {
      found: mention.candidates[0]?.name ?? '',
      expected: mention.candidates
        .map((each) =>
          chainOf(each)
            .reverse()
            .map(({name}) => name)
            .join('')
        )
        .join('、')
    })
  }
  return null
}

/** 委员长、各位副委员长、秘书长、各位委员：, whom only the committee of the country has. */
function isNationalAssembly(document: Document): boolean {
  return blocksOf(document)
    .slice(0, 6)
    .some((block) => /^(?:委员长|委員長)[、，,]各位副/.test(unspaced(textOf(block))))
}

/** What a title says in front of what it is about. */
const aboutFirst = /^[关關][于於](?:印[发發]|[转轉][发發]|公布)?《?/

/** The year in which a document was written or passed, as far as it says. */
function yearOf({data}: Document): number | null {
  const {passed, delivered, written, published} = data.meta.dates ?? {}
  const day = passed ?? delivered ?? written ?? published
  return day == null ? null : Number(day.slice(0, 4))
}

/** What has bodies of its own, behind the name of the city around it: 某某区人民政府. */
const unlistedArea =
  /^([^各该本全两等和与及所辖级的设]{2,6}?(?<!市|城|地|园|开发|新)[市区县旗])(?=第?[〇零一二三四五六七八九十\d]+届|人民|人大|政协|法院|检察院|监察委)/u

/** The whole name of an area that no table has, where one stands behind that of a wider area. */
function unlistedBehind(text: string, {candidates, end}: Mention): string | null {
  const around = candidates[0]?.name ?? ''
  const name = /(?:[省市州盟]|地区|自治区)$/.test(around)
    ? unlistedArea.exec(text.slice(end))?.[1]
    : null
  return name == null || !/^\p{Script=Han}+$/u.test(name) ? null : around + name
}

/** Whether an area is named right behind the one around it; 某县城区 is no part of a city of that name. */
function goesOn(mention: Mention, next: Mention | undefined): boolean {
  if (next?.start !== mention.end) return false
  const isPart = (place: Place) =>
    chainOf(place).some((wider) => mention.candidates.some(({id}) => id === wider.id))
  return next.end - next.start > 2 || next.candidates.some(isPart)
}

/** How many areas name, one behind the other at the front of a text, whose it is. */
function frontChain(text: string, mentions: readonly Mention[]): number {
  if (
    !/^(?:中共|中国共产党|共青团|政协|国家税务总局|[（(—―《\d年月日在关于第]*)$/u.test(
      text.slice(0, mentions[0]?.start ?? 0)
    )
  )
    return 0
  const last = mentions.findIndex((mention, at) => !goesOn(mention, mentions[at + 1]))
  return last + 1
}

function withWider(context: ReadonlySet<Place>, mentions: readonly Mention[]): Set<Place> {
  const all = new Set(context)
  for (const {candidates} of mentions) {
    const [only, ...others] = candidates
    if (only && others.length === 0) all.add(only)
  }
  return all
}
