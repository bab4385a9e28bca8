// What several genes, or an open one, make of a medicine.
import { runScenarios } from './run-scenarios';

runScenarios('advice');
