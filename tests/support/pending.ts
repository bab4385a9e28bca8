// What the core does not do yet is listed as skipped, with what it does instead. RXPLAIN_PENDING=1 runs it all the same.
import { test } from 'vitest';

export const pendingTest = test.skipIf(!process.env.RXPLAIN_PENDING);
