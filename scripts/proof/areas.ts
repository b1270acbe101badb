import type {Area} from '../../src/schema/document.ts'

/** Where an area is written: the id of a document or session, with what it says of the area. */
export interface AreaAt {
  at: string
  area: Area
}

/** An area that is told in two ways. */
export interface Disagreement {
  /** What tells it otherwise than the most do. */
  at: string
  /** As in the front matter: id, name, code. */
  field: 'id' | 'name' | 'code'
  told: string
  others: string
}

/**
 * Find areas that documents and sessions of one archive tell in two ways: what has one id, or one code,
 * is one area, and has one name. No source prints codes and ids; what is told once only cannot be held
 * against anything.
 *
 * @returns each that is told otherwise than by the most, which come first where as many tell it
 */
export function findDisagreements(told: readonly AreaAt[]): Disagreement[] {
  const byId = Map.groupBy(told, ({area}) => area.id)
  const coded = told.filter(({area}) => area.code !== null)
  const byCode = Map.groupBy(coded, ({area}) => `${area.code ?? ''} ${area.until ?? ''}`)
  return [
    ...[...byId.values()].flatMap((same) => [...odd(same, 'name'), ...odd(same, 'code')]),
    ...[...byCode.values()].flatMap((same) => odd(same, 'id'))
  ]
}

function odd(same: readonly AreaAt[], field: Disagreement['field']): Disagreement[] {
  const ways = [...Map.groupBy(same, ({area}) => area[field] ?? '')]
  if (ways.length < 2) return []
  const [[others] = [''], ...fewer] = ways.toSorted(([, a], [, b]) => b.length - a.length)
  return fewer.flatMap(([way, all]) => all.map(({at}) => ({at, field, told: way, others})))
}
