// Results that come from elsewhere.
import { runScenarios } from './run-scenarios';

runScenarios('outside');
