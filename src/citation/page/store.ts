import {type Passage, readSheet, writeSheet} from '../sheet.ts'

/** Where the sheet of a site is kept. @param sheet address of the page that shows it */
const keyOf = (sheet: string) => `evidence ${sheet}`

/** The passages that this reader has put aside on this machine. */
export function storedSheet(sheet: string): Passage[] {
  try {
    return readSheet(localStorage.getItem(keyOf(sheet)) ?? '').passages
  } catch {
    return []
  }
}

/** @returns whether they could be kept */
export function storeSheet(sheet: string, passages: readonly Passage[]): boolean {
  try {
    localStorage.setItem(keyOf(sheet), writeSheet(passages))
    return true
  } catch {
    return false
  }
}

const formKey = 'citation'

/** The form of citations that was copied last. */
export function chosenForm(): string {
  try {
    return localStorage.getItem(formKey) ?? 'plain'
  } catch {
    return 'plain'
  }
}

export function chooseForm(form: string): void {
  try {
    localStorage.setItem(formKey, form)
  } catch {
    // It is chosen anew next time.
  }
}
