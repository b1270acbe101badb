import {z} from 'astro/zod'

/*
 * What fields of records are made of. What a text does not tell is `null`, and
 * left out of the files that people read.
 */

/** How the proof looks for a value in the text: as words, or as a number of its own block. */
export type Printed = 'words' | 'number'
const printed = (how: Printed) => ({printed: how})

export const name = z.string().min(1).meta(printed('words'))
export const names = z.array(name).default([]).meta(printed('words'))
export const text = name.nullable().default(null).meta(printed('words'))
export const date = z.iso.date().nullable().default(null)
export const count = z.int().nonnegative().nullable().default(null).meta(printed('number'))
export const flag = z.boolean().nullable().default(null)
