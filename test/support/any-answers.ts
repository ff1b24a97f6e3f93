import fc from 'fast-check';
import type {Answers, Json} from '../../source/core/answers/answers.ts';
import {anyText} from './hostile.ts';

const words = [
	...['Low', 'Medium', 'High', 'HIGH', 'driver', 'approver', 'contributor', 'informed', 'fact', 'assumption'],
	...['2026-01-31', '2026-02-30', 'team', 'product', 'organisation', 'company', 'Draft', 'Approved'],
	...[
		'API contract',
		'schema',
		'new dependency',
		'infrastructure',
		'agrees',
		'weekly',
		'300 ms',
		'Queue',
		'queue table',
	],
];

const text = fc.oneof(fc.constantFrom(...words), anyText);

/** The keys that items of the default template have, so that what is generated is often half an answer. */
const keys = [
	...['name', 'risk', 'impact', 'probability', 'mitigation', 'owner', 'answeredBy', 'role', 'area', 'by', 'answer'],
	...['who', 'objection', 'resolution', 'statement', 'basis', 'source', 'due', 'question', 'metric', 'target'],
	...[
		'category',
		'goal',
		'audience',
		'cadence',
		'message',
		'selected',
		'summary',
		'pros',
		'cons',
		'exit',
		'tasks',
		'text',
	],
];

const oddity: fc.Arbitrary<Json> = fc.oneof(
	fc.constantFrom(null, true, false, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, '', []),
	fc.array(text, {maxLength: 3}),
	fc.constant({__proto__: null}),
) as fc.Arbitrary<Json>;

const value = fc.oneof({weight: 5, arbitrary: text}, {weight: 1, arbitrary: oddity});
const item = fc.dictionary(fc.constantFrom(...keys), value, {maxKeys: 8}) as fc.Arbitrary<Json>;
const list = fc.array(fc.oneof({weight: 8, arbitrary: item}, {weight: 1, arbitrary: oddity}), {maxLength: 5});
const prose = fc.oneof(value, fc.array(text, {maxLength: 4}));

const groups = [
	'risks',
	'options',
	'phases',
	'metrics',
	'reviewers',
	'objections',
	'claims',
	'openQuestions',
	'communication',
];

/** Answers of the default template in any state: half filled, of other shapes, hostile. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
	.record(
		{
			...Object.fromEntries(groups.map((group) => [group, fc.oneof({weight: 6, arbitrary: list}, value)])),
			outcome: fc.oneof(fc.dictionary(fc.constantFrom('goals', 'nonGoals', 'nonNegotiables'), prose), value),
			currentState: fc.oneof(fc.dictionary(fc.constantFrom('today', 'painPoints', 'constraints'), prose), value),
			security: fc.oneof(fc.dictionary(fc.constantFrom('authentication', 'privacy', 'compliance'), prose), value),
			scalability: fc.oneof(fc.dictionary(fc.constantFrom('load', 'targets'), prose), value),
			scope: value,
			changes: prose,
			status: value,
			dataModel: value,
			apiDesign: value,
			architecture: value,
		},
		{requiredKeys: []},
	)
	.map((answers) => answers as Answers);
