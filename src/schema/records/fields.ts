import {z} from 'astro/zod'

/*
 * What fields of records are made of. What a text does not tell is `null`, and
 * left out of the files that people read.
 */

export const name = z.string().min(1)
export const names = z.array(name).default([])
export const text = name.nullable().default(null)
export const date = z.iso.date().nullable().default(null)
export const count = z.int().nonnegative().nullable().default(null)
export const flag = z.boolean().nullable().default(null)
