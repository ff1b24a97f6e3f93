import {mainDecision} from '../analysis/first-page/decision.ts';
import {phaseInputs} from '../analysis/schedule/inputs.ts';
import {placesNamed} from '../analysis/schedule/places-named.ts';
import type {PhaseInput} from '../analysis/schedule/types.ts';
import {type Answers, itemAt, itemsAt} from '../answers/answers.ts';
import {lineAt} from '../answers/rows.ts';
import {slug} from '../house/naming/slug.ts';
import {endpointsIn, isVersionedByPath} from './endpoints.ts';
import {hoursOf} from './hours.ts';
import {lineOrNull, listOrNull, noteOfNulls, textOrNull} from './nulls.ts';
import type {ImplementationPlan} from './schemas.ts';
import type {ExportFormat, Handed} from './types.ts';

/** The plan of an implementation, for whoever builds it or gives it to a planner. */
export const implementation: ExportFormat = {
	name: 'implementation',
	summary: 'the implementation plan, for tools that plan or build',
	mediaType: 'application/json',
	hasText: false,
	make(handed) {
		const {answers} = handed;
		const value: ImplementationPlan = {
			implementation_id: implementationId(handed),
			technical_specification: specificationOf(answers),
			implementation_phases: phasesOf(answers),
			testing_strategy: {
				unit_tests: textOrNull(answers, 'testing.unit'),
				integration_tests: textOrNull(answers, 'testing.integration'),
				performance_tests: textOrNull(answers, 'testing.load'),
				security_tests: textOrNull(answers, 'testing.security'),
			},
			deployment_plan: {
				strategy: lineOrNull(answers, 'rollout.strategy')?.toLowerCase().replaceAll(/[ -]/g, '_') ?? null,
				rollback_procedure: textOrNull(answers, 'rollback.steps'),
				monitoring_setup: monitoringOf(answers),
			},
		};
		return {value, notes: [...noteOfNulls(value), ...noteOfCalls(value), ...notesOfPhases(answers, value)]};
	},
};

/** By which a plan and the messages about it are told from others: the name of the file, else that of the title. */
export function implementationId({name, answers}: Handed): string | null {
	const title = lineAt(answers, 'title');
	return name || (title === '' ? null : slug(title));
}

function specificationOf(answers: Answers): ImplementationPlan['technical_specification'] {
	const {selected, chosen} = mainDecision(answers);
	const endpoints = endpointsIn(textOrNull(answers, 'apiDesign') ?? '');
	const used = itemsAt(answers, 'platform').filter((item) => lineAt(item, 'verdict') === 'used');
	return {
		architecture_pattern: (selected?.name ?? chosen) || null,
		technology_stack: {
			backend: null,
			frontend: null,
			database: null,
			infrastructure: listOrNull(used.map((item) => lineAt(item, 'piece')).filter((piece) => piece !== '')),
		},
		api_design: {
			endpoints: endpoints.map((call) => ({
				...call,
				request_schema: null,
				response_schema: null,
				auth_required: null,
			})),
			versioning_strategy: isVersionedByPath(endpoints) ? 'url' : null,
			rate_limiting: textOrNull(answers, 'security.rateLimiting'),
		},
	};
}

function phasesOf(answers: Answers): ImplementationPlan['implementation_phases'] {
	const inputs = phaseInputs(answers);
	return inputs.map((input, place) => {
		const item = itemAt(answers, 'phases', place) ?? {};
		const tasks = itemsAt(item, 'tasks').map((task) => lineAt(task, 'text'));
		return {
			phase: input.name || `Phase ${place + 1}`,
			deliverables: tasks.length > 0 ? tasks : input.milestones.map(({name}) => name),
			dependencies: dependenciesOf(input, inputs),
			estimated_hours: hoursOf(lineAt(item, 'effort')),
		};
	});
}

/** More phases in one sentence help nobody. */
const mostNamed = 5;

/** A milestone of a phase stands behind its name, as the document has it: "Phase > Milestone". */
function dependenciesOf({dependsOn}: PhaseInput, phases: readonly PhaseInput[]): string[] {
	const places = placesNamed(phases);
	return dependsOn.flatMap(({phase, milestone}) => {
		const named = places(phase).map((place) => phases[place]?.name || `Phase ${place + 1}`);
		const names = named.length > 0 ? named : [phase];
		return names.map((name) => (milestone === undefined ? name : `${name} > ${milestone}`));
	});
}

function monitoringOf(answers: Answers): string | null {
	const lines = ['metrics', 'logs', 'traces', 'alerts'].flatMap((name) => {
		const text = textOrNull(answers, `operations.${name}`);
		return text === null ? [] : [`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${text}`];
	});
	return lines.join('\n') || null;
}

/** A call that is to go is named like one that is to come, in any language. */
function noteOfCalls({technical_specification: {api_design}}: ImplementationPlan): string[] {
	if (api_design.endpoints.length === 0) return [];
	return ['The endpoints are all calls that the API design names, whatever it says of them.'];
}

/** What a planner would look for and not find, and the effort of the whole where it stands instead. */
function notesOfPhases(answers: Answers, {implementation_phases: phases}: ImplementationPlan): string[] {
	if (phases.length === 0) return ['There are no phases, so the plan has none.'];
	const empty = phases.filter(({deliverables}) => deliverables.length === 0).map(({phase}) => `"${phase}"`);
	const noteOfEmpty =
		empty.length === 0
			? []
			: [
					`Without a deliverable, since no task and no milestone was read there: ${empty.slice(0, mostNamed).join(', ')}${empty.length > mostNamed ? `, and ${empty.length - mostNamed} more` : ''}.`,
				];
	const whole = lineAt(mainDecision(answers).selected?.item ?? {}, 'cost.engineering');
	const hours = hoursOf(whole);
	const isMissing = phases.some(({estimated_hours}) => estimated_hours === null);
	if (!isMissing || whole === '') return noteOfEmpty;
	return [
		...noteOfEmpty,
		`The chosen option as a whole takes "${whole}"${hours === null ? '' : `, ${hours} hours at 8 a day and 40 a week`}.`,
	];
}
