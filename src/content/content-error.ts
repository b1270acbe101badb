/**
 * A file of `content/` that cannot be used as somebody has left it; the message says where and
 * why. Known by its name: pages load their modules apart from those of the commands.
 */
export class ContentError extends Error {
  override readonly name = 'ContentError'
}

/** Whether what was thrown is the fault of a file of `content/`, and no fault of the program. */
export function isContentError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'ContentError'
}
