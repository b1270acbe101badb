interface ImportMetaEnv {
  /** Folder of the compiled documents; set by the archive's integration. */
  readonly COMPILED_DOCUMENTS: string
}
