// Each gene: every rule of its own, with a positive, a negative and a missing case.
import { runScenarios } from './run-scenarios';

runScenarios('genes');
