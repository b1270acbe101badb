/** Work that could not be done, for a reason that the message tells in full. */
export class Failure extends Error {}
