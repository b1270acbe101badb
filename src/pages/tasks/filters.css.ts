import {filterSheet} from '../../tasks/filters.ts'

/** One file beside the style sheet of the site, because only tables of tasks need it. */
export const GET = () => new Response(filterSheet(), {headers: {'content-type': 'text/css'}})
