import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../content';
import type { Engine } from './engine';
import { loadPayload } from './load-payload';

export type EngineState = { state: 'loading' } | { state: 'ready'; engine: Engine } | { state: 'broken' };

// Loads the engine once the page has been painted.
export function useEngine(language: Language): EngineState {
  const [state, setState] = useState<EngineState>({ state: 'loading' });
  useEffect(() => {
    let left = false;
    void painted()
      .then(async () => {
        const payload = loadPayload();
        payload.catch(() => {}); // told where it is waited for
        const { startEngine } = await import('./engine');
        return startEngine(language, payload);
      })
      .then((engine) => left || setState({ state: 'ready', engine }))
      .catch(() => left || setState({ state: 'broken' }));
    return () => {
      left = true;
    };
  }, []);
  return state;
}

// What is asked for before the first paint takes its share of a slow line from it. A page that is not in sight is not
// painted, and must not wait for it.
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, document.hidden ? 0 : 1000);
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  });
}
