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
	/** From a text that says this, nothing is taken: one sentence of it would say the opposite. */
	unless?: RegExp;
};

const capacity =
	/\b(?:carr(?:y|ies)|handles?|serves?|sustains?|supports?|copes? with|tak(?:e|es) up to|capacity|designed for|scales? to|holds? up to|enough for)\b/i;
const duration =
	/\d\s?(?:ms|s|min|h|seconds?|minutes?|hours?|days?)\b|\b(?:one|two|three|five|ten|thirty)\s(?:seconds?|minutes?|hours?|days?)\b/i;

const tellsCapacity = (saying: string): boolean => loadsIn(saying).length > 0 && capacity.test(saying);
const tellsDuration = (saying: string): boolean => duration.test(saying);
const tellsNumber = (saying: string): boolean => /\d/.test(saying);

/** What is done when it no longer suffices. */
const growing =
	/\b(?:add(?:s|ed|ing)?|scal(?:e|es|ed|ing) (?:out|up|by|with|horizontally|vertically|to)|shard(?:s|ed|ing)?|split(?:s|ting)?|partition(?:s|ed|ing)?|doubl(?:e|es|ing)|move[sd]? to|replace[sd]?|more (?:nodes|replicas|instances|machines|workers|hosts)|another (?:node|replica|instance|machine|worker|host)|auto-?scal(?:e|es|ing|er))\b/i;
const tellsGrowth = (saying: string): boolean => growing.test(saying);

/** A neighbour that fails, or the system itself. */
const failing =
	/\b(?:fail(?:s|ed|ing|ures?|over)?|crash(?:es|ed)?|dies?|died|kill(?:s|ed)?|outages?|down|time-?outs?|times? out|late|lost|unavailable|unreachable|absent|chaos|restart(?:s|ed)?|refus(?:es|ed|ing)|errors?|slow(?:ly)?|not at all|disconnect(?:s|ed)?|corrupt(?:s|ed)?|full disk)\b/i;
const tellsFailure = (saying: string): boolean => failing.test(saying);

/** What tests are called says nothing of them. */
const tellsTests = (saying: string): boolean =>
	!/^(?:(?:unit|integration|e2e|end-to-end|system|functional|regression|load|performance|stress|manual|automated|existing|new|and|or|&)[ ,/]*)*tests?(?: for)?[.:]?$/i.test(
		saying,
	);

/** That there is no way back. */
const irreversible =
	/\b(?:do(?:es)? not|don['’]t|cannot|can ?not|can['’]t|never|no way|impossible|irreversible|not possible|none|n\/a)\b/i;

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
	{
		to: 'scale.expected',
		from: ['scalability.load'],
		titled: /^(?:expected (?:load|traffic|volume)|load|traffic)(?: and growth)?$/,
		wanted: tellsNumber,
		isOnly: true,
	},
	{to: 'scale.growth.because', from: ['scalability.strategy']},
	// Under the heading of all of it stands more than that.
	{to: 'scale.growth.because', from: [], titled: scaling, wanted: tellsGrowth, isOnly: true},
	{
		to: 'testing.coverage',
		from: ['testing.unit', 'testing.integration'],
		titled: /^(?:tests?|testing|test (?:plan|strategy|coverage))$/,
		wanted: tellsTests,
		isOnly: true,
	},
	{
		to: 'testing.failures.because',
		from: ['testing.integration', 'testing.load', 'testing.unit'],
		wanted: tellsFailure,
		isOnly: true,
	},
	// How it is taken back; how long that takes has a line of its own.
	{
		to: 'testing.recovery.because',
		from: ['rollback.steps'],
		wanted: (saying) => !tellsDuration(saying),
		isOnly: true,
		unless: irreversible,
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
		from: ['operations.alerts'],
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
		from: ['scalability.targets', 'testing.load'],
		wanted: tellsNumber,
		isOnly: true,
		titled: /^(?:performance(?: targets)?|slos?|service level objectives)$/,
	},
	{
		to: 'code.security.because',
		from: ['testing.security', 'security.authentication', 'security.privacy', 'security.compliance'],
		titled: /^security(?: considerations)?$/,
	},
];
