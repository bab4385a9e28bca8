// Modules that the build makes: see payload.ts.
declare module 'payload:address' {
  const address: string;
  export default address;
}
// Made of the report's schema: see contract.ts.
declare module 'contract:report' {
  export default function keepsContract(value: unknown): boolean;
}
// Made of the schema of files with notes.
declare module 'contract:notes' {
  export default function keepsFormat(value: unknown): boolean;
}
// What genes are drawn by: see pictures.ts.
declare module 'guidelines:pictures' {
  type Exons = [first: number, last: number][];
  const pictures: Record<
    string,
    | {
        scale?: { id: 'metabolizer' | 'transporter' | 'enzyme'; steps: string[]; near: Record<string, string> };
        structure?: { strand: '+' | '-'; exons: { GRCh38: Exons; GRCh37: Exons } };
      }
    | undefined
  >;
  export default pictures;
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
