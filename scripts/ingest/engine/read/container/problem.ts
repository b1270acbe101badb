import type {Refusal} from '../reader.ts'

/** Why (a file of) a container cannot be read; data, as nothing of it is thrown. */
export interface Problem {
  problem: 'damaged' | 'encrypted' | 'too-large'
  /** What is the matter, in Chinese, with the name of the file inside where it is about one. */
  found: string
}

const rules = {
  damaged: 'source-damaged',
  encrypted: 'source-encrypted',
  'too-large': 'source-too-large-inside'
} as const

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value
}

/** What a reader says of a source whose container has a problem that leaves nothing to read. */
export function refusalOf({problem, found}: Problem): Refusal {
  return {rule: rules[problem], status: 'failed', found}
}
