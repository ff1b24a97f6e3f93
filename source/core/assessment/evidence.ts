import {loadsIn} from '../analysis/load/loads.ts';

/** Which answer of an assessment is begun with what an RFC says where. */
export type Evidence = {
	to: string;
	/** Paths of the RFC, of which the first that says something counts. */
	from: readonly string[];
	/** The sentence that is looked for, before the first one. */
	wanted?: (saying: string) => boolean;
	/** Nothing but such a sentence will do. */
	isOnly?: true;
};

const capacity =
	/\b(?:carr(?:y|ies)|handles?|serves?|sustains?|supports?|copes? with|tak(?:e|es) up to|capacity|designed for|scales? to|holds? up to|enough for)\b/i;
const duration =
	/\d\s?(?:ms|s|min|h|seconds?|minutes?|hours?|days?)\b|\b(?:one|two|three|five|ten|thirty)\s(?:seconds?|minutes?|hours?|days?)\b/i;

const tellsCapacity = (saying: string): boolean => loadsIn(saying).length > 0 && capacity.test(saying);
const tellsCondition = (saying: string): boolean =>
	loadsIn(saying).length > 0 && /\bat\s+[\d,. ]+\s?[\p{L}]/iu.test(saying);
const tellsDuration = (saying: string): boolean => duration.test(saying);
const tellsNumber = (saying: string): boolean => /\d/.test(saying);

/** In the order of the assessment. */
export const evidence: readonly Evidence[] = [
	{to: 'scale.designed', from: ['scalability.strategy', 'architecture'], wanted: tellsCapacity, isOnly: true},
	// A target holds at a load, and that is what it was designed for.
	{to: 'scale.designed', from: ['scalability.targets'], wanted: tellsCondition, isOnly: true},
	{to: 'scale.expected', from: ['scalability.load'], wanted: tellsNumber},
	{to: 'scale.growth.because', from: ['scalability.strategy']},
	{to: 'testing.coverage', from: ['testing.unit', 'testing.integration']},
	{to: 'testing.failures.because', from: ['testing.load']},
	{to: 'observability.metrics.because', from: ['operations.metrics']},
	{to: 'observability.logging.because', from: ['operations.logs']},
	{to: 'observability.tracing.because', from: ['operations.traces']},
	{to: 'observability.alerting.because', from: ['operations.alerts', 'rollback.trigger']},
	{to: 'deployment.rollbackTime', from: ['rollback.steps'], wanted: tellsDuration},
	{to: 'deployment.canary.because', from: ['rollout.steps', 'rollout.strategy']},
	{to: 'code.performance.because', from: ['scalability.targets']},
	{
		to: 'code.security.because',
		from: ['testing.security', 'security.authentication', 'security.privacy', 'security.compliance'],
	},
];
