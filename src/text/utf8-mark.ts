/**
 * First character of a text file that is read as it stands (`.txt`, `.md`, `.csv`): it says UTF-8
 * in the bytes of the file itself. Many hosts send such files without a charset, and a browser, or
 * a spreadsheet, then takes Chinese for Latin letters. JSON and XML are UTF-8 by their standards
 * and must not, or need not, say so.
 */
export const utf8Mark = '\ufeff'
