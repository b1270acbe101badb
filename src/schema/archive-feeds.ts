import {z} from 'astro/zod'
import {id, name} from './written.ts'

/** More than anybody follows, and each costs a search. */
const most = 50

/** Searches that readers can follow: what the archive holds of each is a feed. */
export const feedsSchema = z
  .array(
    z.strictObject({
      /** Part of its address, `/feeds/queries/<id>.xml`; where it is missing, one that changes with the query. */
      id: id.max(40).optional(),
      name: name.max(80),
      /** As it would be typed into the search. */
      query: z
        .string()
        .max(200)
        .regex(/[\p{L}\p{N}]/u, '应为要找的词，写法与检索框里一样')
    })
  )
  .max(most, `最多 ${String(most)} 条`)
  .default([])

export type SavedQuery = z.output<typeof feedsSchema>[number]
