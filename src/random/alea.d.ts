/** The one generator of seedrandom that the engine uses, without the rest of the package (its main file asks for `crypto`). */
declare module 'seedrandom/lib/alea.js' {
  const alea: (key: string) => { int32(): number };
  export = alea;
}
