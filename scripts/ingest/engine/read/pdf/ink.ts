import type {Library} from './library.ts'

/** What paints shapes and letters. Colours as #rrggbb; `null` for a pattern and what is not known. */
export interface Ink {
  fill: string | null
  stroke: string | null
  /** 1 for what lets nothing through. */
  fillAlpha: number
  strokeAlpha: number
  /** Whether it is mixed with what is below it, or a mask lies over it. */
  isMixed: boolean
  thickness: number
}

export const black: Ink = {
  ...{fill: '#000000', stroke: '#000000', fillAlpha: 1, strokeAlpha: 1},
  ...{isMixed: false, thickness: 1}
}

/** Take up an operator that changes the ink. */
export function dip(
  ink: Ink,
  operation: number,
  args: readonly unknown[],
  OPS: Library['OPS']
): void {
  switch (operation) {
    case OPS.setFillRGBColor:
      ink.fill = colourOf(args[0])
      break
    case OPS.setStrokeRGBColor:
      ink.stroke = colourOf(args[0])
      break
    case OPS.setFillColorN:
    case OPS.setFillTransparent:
      ink.fill = null
      break
    case OPS.setStrokeColorN:
    case OPS.setStrokeTransparent:
      ink.stroke = null
      break
    case OPS.setLineWidth:
      ink.thickness = Number(args[0] ?? 1)
      break
    case OPS.setGState:
      for (const [key, value] of settingsIn(args[0])) set(ink, key, value)
      break
    case OPS.beginGroup:
      // What a group is painted with holds for all of it, whatever is set within.
      if (ink.fillAlpha !== 1) ink.isMixed = true
      break
  }
}

/** The settings that an operator names. */
export function settingsIn(value: unknown): readonly (readonly [key: string, value: unknown])[] {
  return Array.isArray(value) ? (value as [string, unknown][]) : []
}

function set(ink: Ink, key: string, value: unknown): void {
  if (key === 'ca') ink.fillAlpha = Number(value)
  else if (key === 'CA') ink.strokeAlpha = Number(value)
  else if (key === 'LW') ink.thickness = Number(value)
  else if (key === 'BM' && value !== 'source-over') ink.isMixed = true
  else if (key === 'SMask' && value !== false) ink.isMixed = true
}

function colourOf(value: unknown): string | null {
  return typeof value === 'string' && /^#[\da-f]{6}$/i.test(value) ? value : null
}
