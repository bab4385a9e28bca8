// The scripts' own chance: what a sample and a test draw can both be drawn again.
export * from '../../scripts/lib/random.mjs';
