import type {PhrasingContent} from 'mdast'

/** Text between two tags, and how it is printed. */
export interface Run {
  value: string
  isStrong: boolean
  isEmphasised: boolean
  /** Whether its spaces are printed as they stand. */
  isTyped: boolean
  /** Whether an element begins with it. */
  isFirst?: boolean
}

/** Where a page breaks its own lines between these, it prints nothing. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u2018-\u201f\u{20000}-\u{3ffff}]/u

/**
 * What a field of a line begins with: a label, a bracket, a date. Pages set it off with a margin, so
 * that it stands behind a space, though none is in the text.
 */
const field = /^\s*(?:\p{Script=Han}[\p{Script=Han} \u3000]{1,7}[:：]|[【[]|\d{4}[-年]\d)/u
/** What a field may end with. */
const fieldEnd = /[\p{L}\p{N}:：）)】\]]/u

/** Runs as phrasing content, their white space as it is printed: none at both ends. */
export function toPhrasing(runs: readonly Run[]): PhrasingContent[] {
  const mayHaveFields = areFields(runs)
  const nodes: PhrasingContent[] = []
  let last: Run | null = null
  let before = ''
  let space = ''
  for (const run of runs) {
    let value = ''
    const isField = mayHaveFields && run.isFirst === true && field.test(run.value)
    if (isField && space !== ' ' && fieldEnd.test(before)) space = ' '
    for (const part of run.isTyped ? [run.value] : run.value.split(/([ \t\n\r\f]+)/)) {
      if (part === '') continue
      if (!run.isTyped && /^[ \t\n\r\f]/.test(part)) {
        if (space !== '\n') space = part.includes('\n') ? '\n' : ' '
        continue
      }
      const isSeam = space === '\n' && wide.test(before) && wide.test(part.charAt(0))
      if (space !== '' && before !== '' && !isSeam) value += ' '
      space = ''
      value += part
      before = part.slice(-1)
    }
    if (value === '') continue
    if (last && isAlike(last, run)) addTo(nodes.at(-1), value)
    else nodes.push(wrap(value, run))
    last = run
  }
  return nodes
}

/** What is a field by itself, whatever stands around it: a button, the day of a link. */
const single = /^\s*(?:[【[]|\d{4}-\d{1,2}-\d)/

/** Whether a line may have fields: one by itself, or more than one. A word may be cut by tags, too: 各区|县政府： */
function areFields(runs: readonly Run[]): boolean {
  if (runs.some(({value}) => value.includes('。'))) return false
  const fields = runs.filter(({value}, at) => field.test(value) && (at === 0 || runs[at]?.isFirst))
  return fields.length > 1 || fields.some(({value}) => single.test(value))
}

function isAlike(run: Run, other: Run): boolean {
  return run.isStrong === other.isStrong && run.isEmphasised === other.isEmphasised
}

function wrap(value: string, {isStrong, isEmphasised}: Run): PhrasingContent {
  const text: PhrasingContent = {type: 'text', value}
  const inner: PhrasingContent = isEmphasised ? {type: 'emphasis', children: [text]} : text
  return isStrong ? {type: 'strong', children: [inner]} : inner
}

function addTo(node: PhrasingContent | undefined, value: string): void {
  if (node?.type === 'text') node.value += value
  else if (node && 'children' in node) addTo(node.children.at(-1), value)
}
