import {addressOfPage} from '../lists/divide.ts'
import type {DistrictCoverage} from './coverage.ts'

/** Address of the page that tells what the archive holds. */
export const coverageUrl = '/coverage/'

/** Cells and sessions of a page, above which the next district begins another one. */
const most = 1500

/** Districts by the pages that they stand on; there is always one page. */
export function coveragePages(
  districts: readonly DistrictCoverage[],
  room: number = most
): DistrictCoverage[][] {
  const pages: DistrictCoverage[][] = [[]]
  let left = room
  for (const district of districts) {
    const weight = weightOf(district)
    if (weight > left && pages.at(-1)?.length !== 0) {
      pages.push([])
      left = room
    }
    pages.at(-1)?.push(district)
    left -= weight
  }
  return pages
}

/** Where each district stands: `/coverage/2/#daxing`. */
export function coverageAddresses(
  pages: readonly (readonly DistrictCoverage[])[]
): Map<string, string> {
  return new Map(
    pages.flatMap((districts, at) =>
      districts.map(({id}) => [id, `${addressOfPage(coverageUrl, at + 1)}#${id}`] as const)
    )
  )
}

function weightOf({kinds, rows, bodies}: DistrictCoverage): number {
  const held = bodies.flatMap(({terms}) => terms).reduce((sum, {held: own}) => sum + own.length, 0)
  return 10 + rows.length * (kinds.length + 2) + held
}
