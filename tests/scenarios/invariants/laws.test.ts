// What holds for whoever it may be, tried with as many people as the suite has time for. RXPLAIN_PEOPLE asks for more;
// scripts/bench properties tries ten thousand.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nativeCore, wasmCore } from '../../support/cores.mjs';
import { hasModule } from '../../support/program';
import { broken, laws } from './laws/laws.mjs';

const people = Number(process.env.RXPLAIN_PEOPLE ?? 40);
const timeout = 60_000 + people * 5_000;

if (!hasModule) test.skip('through WebAssembly as well (there is no build/wasm/rxplain.wasm)', () => {});

describe.each([
  ['natively', { start: async () => nativeCore(), share: 1, isThere: true }],
  ['through WebAssembly', { start: wasmCore, share: 0.1, isThere: hasModule }],
] as const)('%s', (_, { start, share, isThere }) => {
  const enough = Math.ceil(people * share);
  let core: Awaited<ReturnType<typeof wasmCore>>;
  beforeAll(async () => {
    if (isThere) core = await start();
  });
  afterAll(() => core?.close());

  for (const [law, ask] of Object.entries(laws)) {
    test.skipIf(!isThere)(`${law} (${enough} people)`, { timeout }, async () => {
      expect(await broken(ask, core, 1, enough)).toEqual([]);
    });
  }
});
