import {loadsIn} from '../analysis/load/loads.ts';

/** Which answer of an assessment is begun with what an RFC says where. */
export type Evidence = {
	to: string;
	/** Paths of the RFC, of which the first that says something counts. */
	from: readonly string[];
	/** Headings and labels, in lower case, under which other houses say it. */
	titled?: RegExp;
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
const tellsCondition = (saying: string): boolean => loadsIn(saying).length > 0 && /\bat [\d.,]+ ?\p{L}/iu.test(saying);
const tellsDuration = (saying: string): boolean => duration.test(saying);
const tellsNumber = (saying: string): boolean => /\d/.test(saying);

const scaling = /^(?:scalability(?: analysis)?|scaling(?: strategy)?|capacity|performance (?:and|&) scalability)$/;

/** In the order of the assessment. */
export const evidence: readonly Evidence[] = [
	{
		to: 'scale.designed',
		from: ['scalability.strategy', 'architecture'],
		titled: scaling,
		wanted: tellsCapacity,
		isOnly: true,
	},
	// A target holds at a load, and that is what it was designed for.
	{to: 'scale.designed', from: ['scalability.targets'], wanted: tellsCondition, isOnly: true},
	{
		to: 'scale.expected',
		from: ['scalability.load'],
		titled: /^(?:expected (?:load|traffic|volume)|load|traffic)(?: and growth)?$/,
		wanted: tellsNumber,
	},
	{to: 'scale.growth.because', from: ['scalability.strategy'], titled: scaling},
	{
		to: 'testing.coverage',
		from: ['testing.unit', 'testing.integration'],
		titled: /^(?:tests?|testing|test (?:plan|strategy|coverage))$/,
	},
	{to: 'testing.failures.because', from: ['testing.load']},
	// How it is taken back; how long that takes has a line of its own.
	{
		to: 'testing.recovery.because',
		from: ['rollback.steps'],
		wanted: (saying) => !tellsDuration(saying),
		isOnly: true,
	},
	{
		to: 'observability.metrics.because',
		from: ['operations.metrics'],
		titled: /^(?:monitoring|observability|telemetry)(?: (?:and|&) (?:alerts|alerting|logging))?$/,
	},
	{to: 'observability.logging.because', from: ['operations.logs'], titled: /^(?:logs|logging)$/},
	{to: 'observability.tracing.because', from: ['operations.traces'], titled: /^(?:traces|tracing)$/},
	{
		to: 'observability.alerting.because',
		from: ['operations.alerts', 'rollback.trigger'],
		titled: /^(?:alerts|alerting)$/,
	},
	{to: 'deployment.rollbackTime', from: ['rollback.steps'], wanted: tellsDuration, isOnly: true},
	{
		to: 'deployment.canary.because',
		from: ['rollout.steps', 'rollout.strategy'],
		titled: /^(?:roll-?out|canary|deployment|release)(?: (?:plan|strategy|steps))?$/,
	},
	{
		to: 'code.performance.because',
		from: ['scalability.targets'],
		titled: /^(?:performance(?: targets)?|slos?|service level objectives)$/,
	},
	{
		to: 'code.security.because',
		from: ['testing.security', 'security.authentication', 'security.privacy', 'security.compliance'],
		titled: /^security(?: considerations)?$/,
	},
];
