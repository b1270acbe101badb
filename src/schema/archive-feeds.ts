import {z} from 'astro/zod'

/** More than anybody follows, and each costs a search. */
const most = 50

/** Searches that readers can follow: what the archive holds of each is a feed. */
export const feedsSchema = z
  .array(
    z.strictObject({
      /** Part of its address, `/feeds/queries/<id>.xml`; where it is missing, one that changes with the query. */
      id: z
        .string()
        .max(40)
        .regex(/^[a-z][a-z0-9-]*$/, '应为小写字母、数字和连字符，以字母开头，例如 old-houses')
        .optional(),
      name: z.string().regex(/\S/, '不能是空的').max(80),
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
