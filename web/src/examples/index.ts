// The two people who do not exist. Their files take the same way as a visitor's own.
import personA from './person-a.vcf?raw';
import personB from './person-b.vcf?raw';

export interface Example {
  id: 'a' | 'b';
  fileName: string;
  text: string;
}

export const examples: Example[] = [
  { id: 'a', fileName: 'example-a.vcf', text: personA },
  { id: 'b', fileName: 'example-b.vcf', text: personB },
];
