/** Why a line is not of the document. */
export type Reason =
  | 'breadcrumb'
  | 'button'
  | 'mark'
  | 'page-number'
  | 'running-head'
  | 'site-head'
  | 'site-footer'
  | 'declared'

interface Limit {
  /** Lines that one source may have of it. */
  lines: number
  /** Characters of these lines, white space aside. */
  characters: number
  /** Share of all characters of the source. */
  share: number
}

/**
 * The most of a source that may be set aside for each reason, after what menus
 * and footers of government sites and the heads of printed pages come to. What
 * would exceed it is no furniture: then all of it stays text of the document.
 * A page has a number, whatever the source's length; what the archive declares
 * is its keeper's word.
 */
export const limits: Record<Reason, Limit> = {
  breadcrumb: {lines: 24, characters: 240, share: 0.5},
  button: {lines: 40, characters: 400, share: 0.5},
  mark: {lines: Infinity, characters: Infinity, share: 0.5},
  'page-number': {lines: Infinity, characters: Infinity, share: 1},
  'running-head': {lines: Infinity, characters: Infinity, share: 1 / 3},
  'site-head': {lines: 60, characters: 600, share: 0.5},
  'site-footer': {lines: 24, characters: 600, share: 0.5},
  declared: {lines: Infinity, characters: Infinity, share: 1}
}
