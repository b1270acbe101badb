/** Whether a single key is meant for the page: nothing is typed, no other key is held, and keys are not turned off. */
export function isCommand(event: KeyboardEvent): boolean {
  return !(
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    document.documentElement.dataset.keys === 'off' ||
    (event.target as Element).closest('input, textarea, select, dialog')
  )
}
