declare module '*.woff2?inline' {
  /** The font as a data URL. */
  const url: string;
  // biome-ignore lint/style/noDefaultExport: this is how the bundler hands a file over
  export default url;
}
