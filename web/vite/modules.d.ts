// Modules that the build makes: see payload.ts.
declare module 'payload:core' {
  // gzip, in base64
  const bytes: string;
  export default bytes;
}
declare module 'payload:guidelines' {
  const bytes: string;
  export default bytes;
}
declare module '*?worker&inline' {
  const Inline: new () => Worker;
  export default Inline;
}
declare module '*.scss' {}
declare module '*.vcf?raw' {
  const text: string;
  export default text;
}
