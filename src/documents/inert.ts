/** Han characters, digits and letters, and marks that mean nothing by themselves. */
export const inert = String.raw`[\u4e00-\u9fff①-⑳\dA-Za-z，。、；：？！“”‘’《》（）〔〕【】…—·％.,:;()%+=/"'-]`
