import {setImmediate} from 'node:timers/promises'
import {type HastNode, mdxToHast} from 'satteri'
import type {CompiledDocument, CompiledPieces} from './compiled.ts'
import {DocumentError} from './document-error.ts'
import {divide, type Piece, usualLength} from './pieces.ts'
import {withoutPlain} from './plain-blocks.ts'
import {type Rendered, renderTree, type State} from './render.ts'

/**
 * The body of a document's MDX to HTML and to its blocks of text.
 *
 * Astro's own engine parses it; nothing of it is run. Components are looked up
 * and called with the strings of their attributes; expressions, imports,
 * unknown components and elements throw a {@link DocumentError}.
 *
 * @param pieceLength characters of a long document that are parsed at once; it changes no result
 */
export function compile(mdx: string, pieceLength: number = usualLength): CompiledDocument {
  const compilation = createCompilation()
  for (const piece of divide(mdx, pieceLength)) compilation.add(piece)
  const {body, ...rest} = compilation.finish()
  return {...rest, body: body.join('')}
}

/** So many pieces in a row are parsed before others have their turn. */
const together = 16

/**
 * The same as {@link compile} in pieces, with turns for others. What the engine keeps outside of the
 * program's own memory is only let go of between turns.
 */
export async function compileInTurns(mdx: string): Promise<CompiledPieces> {
  const compilation = createCompilation()
  for (const [at, piece] of divide(mdx, usualLength).entries()) {
    if (at % together === together - 1) await setImmediate()
    compilation.add(piece)
  }
  return compilation.finish()
}

/** Takes the pieces of a document, in order. */
function createCompilation() {
  const state: State = {blocks: [], records: [], inBlock: false}
  const bodies: string[] = []
  let head = ''
  return {
    add: (piece: Piece) => {
      const rendered = renderPiece(piece, state)
      head += rendered.head
      bodies.push(bodies.length === 0 ? rendered.body : `\n${rendered.body}`)
    },
    finish: (): CompiledPieces => ({
      head,
      body: bodies,
      blocks: state.blocks,
      records: state.records
    })
  }
}

/**
 * The text of a document as the site prints it, an end of line between its blocks. Of a long
 * document it takes far less room than all that {@link compile} makes.
 *
 * @param onShare told how much is done, from 0 to 1
 */
export async function printedText(
  mdx: string,
  onShare: (share: number) => void = () => undefined
): Promise<string> {
  const texts: string[] = []
  const parts = divide(mdx, long)
  try {
    for (const [at, {text}] of parts.entries()) {
      const left = withoutPlain(text)
      const own = left.restore(await textsOfLeft(left.mdx))
      if (own.length > 0) texts.push(own.join('\n'))
      onShare((at + 1) / parts.length)
    }
    return texts.join('\n')
  } catch {
    // Where the fault is, only the whole tells.
    return (await textsOf(mdx)).join('\n')
  }
}

/** Characters of a document that are read at once; what is plain of a long one would be in memory once more. */
const long = 1 << 20

/** Of most documents the same few lines are left: what they read is kept. */
const known = new Map<string, readonly string[]>()
const few = {characters: 200, texts: 1000}

async function textsOfLeft(mdx: string): Promise<readonly string[]> {
  const before = known.get(mdx)
  if (before) return before
  const texts = await textsOf(mdx)
  if (mdx.length <= few.characters && known.size < few.texts) known.set(mdx, texts)
  return texts
}

async function textsOf(mdx: string): Promise<string[]> {
  const texts: string[] = []
  for (const [at, piece] of divide(mdx, usualLength).entries()) {
    if (at % together === together - 1) await setImmediate()
    const state: State = {blocks: [], records: [], inBlock: false}
    renderPiece(piece, state)
    for (const {text} of state.blocks) texts.push(text)
  }
  return texts
}

function renderPiece({text, line}: Piece, state: State): Rendered {
  try {
    return renderTree(parse(text, false), state)
  } catch {
    // Positions cost as much as all the rest, so they are taken only to say where the fault is:
    // behind as many empty lines as stand before, they are those of the whole.
    return renderOrFail('\n'.repeat(line - 1) + text)
  }
}

function renderOrFail(mdx: string): Rendered {
  try {
    return renderTree(parse(mdx, true), {blocks: [], records: [], inBlock: false})
  } catch (error) {
    throw error instanceof DocumentError ? error : complaint(error)
  }
}

function parse(mdx: string, position: boolean): HastNode {
  return mdxToHast(mdx, {
    features: {gfm: true, frontmatter: false, smartPunctuation: false},
    position
  })
}

/** The parser's own complaint about malformed MDX: `3:1: …`, line and column. */
function complaint(error: unknown): DocumentError {
  const message = error instanceof Error ? error.message : String(error)
  const [place = '', line] = /^(\d+):\d+: /.exec(message) ?? []
  return new DocumentError(message.slice(place.length), line === undefined ? null : Number(line))
}
