// the same in one file instead of hundreds: a process of its own per PDF starts a quarter of a second sooner
declare module 'pdf-lib/dist/pdf-lib.esm.min.js' {
  export * from 'pdf-lib';
}
