/** How the papers of a genre are known: what the file of its name in `genres/` exports by default. */
export interface Genre {
  /** How titles end. */
  endings?: readonly RegExp[]
  /** What only its papers say, as far as it takes no title to know. */
  forms?: readonly RegExp[]
}

export function defineGenre(genre: Genre): Genre {
  return genre
}
