/**
 * What Markdown, GFM, MDX or mathematics take for a mark inside of a line. All
 * of it is escaped wherever it stands: whether a mark opens or closes anything
 * depends on what is beside it, and engines judge that in different ways.
 */
const marks = /[\\`*_{}<>[\]~$|]|&(?=[#a-z])|!$/gi

/** What begins an address for engines that link addresses by themselves; it is cut where `|` stands: `www|.`, `:|//`, `a|@b`. */
const addresses = /(?<=www)(?=\.)|(?<=:)(?=\/\/)|(?<=[\p{L}\p{N}_.+-])(?=@[\p{L}\p{N}_.-])/giu

/** Every such beginning has one of these; most texts have none. */
const mayHold = /www|:\/\/|@/i

/** Nothing, for MDX: but the texts on both sides are no longer one. */
const nothing = '<></>'

const lineEnds = /[\r\n]/g

/**
 * A text as it is written inside of an element of an MDX file, so that it comes
 * out as the characters it is and nothing in it becomes a mark.
 *
 * No escape keeps engines from linking an address: they look for it before they
 * read escapes and once more behind, and take what is escaped for a part of it.
 * So an address is cut in two by an empty element.
 */
export function escapeText(text: string): string {
  if (!mayHold.test(text)) return escapeMarks(text)
  return text.split(addresses).map(escapeMarks).join(nothing)
}

/** A text without marks, in which addresses are linked. */
export function escapeMarks(text: string): string {
  return text.replace(marks, '\\$&').replace(lineEnds, toReference)
}

/** The value of an attribute, before the serialiser escapes its quotation marks. */
export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replace(lineEnds, toReference)
}

function toReference(character: string): string {
  return `&#${String(character.charCodeAt(0))};`
}
