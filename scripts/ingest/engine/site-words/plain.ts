import {simplified} from '../../../../src/text/simplified.ts'

/** A line as what sites say is known by: in simplified characters, without white space. */
export function plainOf(text: string): string {
  return simplified(text.replace(/\s+/g, ''))
}

/** Whether a text has one of some forms. */
export function hasForm(text: string, forms: readonly RegExp[]): boolean {
  return forms.some((form) => form.test(text))
}
