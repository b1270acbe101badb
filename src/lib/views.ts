import {type DistrictCoverage, coverageOf} from './coverage/coverage.ts'
import {coverageAddresses, coveragePages} from './coverage/coverage-pages.ts'
import {gridsOf} from '../dossier/grid.ts'
import {getLibrary, type Library} from './library.ts'
import {type Lists, listsOf} from './lists/lists.ts'

/** What several pages are made of, worked out once for all. */
export interface Views {
  lists: Lists
  /** What is held of each district, by the pages that tell it. */
  coverage: DistrictCoverage[][]
  /** Where it is told of each district, by id. */
  covered: Map<string, string>
  /** Ids of pages that tell who came to the sessions of a body. */
  grids: Set<string>
}

const known = new WeakMap<Library, Views>()

/** The lists of the archive in pages, and what it holds of each district. */
export async function getViews(): Promise<Views> {
  const library = await getLibrary()
  const views = known.get(library) ?? viewsOf(library)
  known.set(library, views)
  return views
}

function viewsOf(library: Library): Views {
  const lists = listsOf(library)
  const coverage = coveragePages(coverageOf(library, lists))
  return {
    ...{lists, coverage, covered: coverageAddresses(coverage)},
    grids: new Set(gridsOf(library).map(({id}) => id))
  }
}
