import {Failure} from '../failure.ts'

/** What was asked for cannot be done as asked; the message says why and what is expected. */
export class UsageError extends Failure {}
