// Tests that run the native program do so synchronously, one after the other. Without a turn of the event loop in
// between, a long file starves vitest's own messages, and on a slow machine it gives up on its worker.
import { afterEach } from 'vitest';

afterEach(() => new Promise((resolve) => setImmediate(resolve)));
