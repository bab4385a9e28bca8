import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../content';
import type { Engine } from './engine';

export type EngineState = { state: 'loading' } | { state: 'ready'; engine: Engine } | { state: 'broken' };

// Loads the engine once the page has been painted.
export function useEngine(language: Language): EngineState {
  const [state, setState] = useState<EngineState>({ state: 'loading' });
  useEffect(() => {
    const timer = setTimeout(() => {
      import('./engine')
        .then(({ startEngine }) => startEngine(language))
        .then((engine) => setState({ state: 'ready', engine }))
        .catch(() => setState({ state: 'broken' }));
    });
    return () => clearTimeout(timer);
  }, []);
  return state;
}
