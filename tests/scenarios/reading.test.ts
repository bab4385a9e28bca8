// How a file says something, and what it leaves unsaid.
import { runScenarios } from './run-scenarios';

runScenarios('reading');
