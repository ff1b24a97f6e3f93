import {describe, expect, it} from 'vitest';
import {type Field, stepIds} from '../../source/core/answers/interview.ts';
import {kindOf} from '../../source/core/kinds/registry.ts';
import {fieldsOf, shipped, templateNames, textOf} from '../support/templates.ts';

function repeated(labels: readonly string[]): string[] {
	return labels.filter((label, index) => labels.indexOf(label) !== index);
}

/** Each slot of the body as the path of its answer, without filters. */
function slotsIn(body: string): Set<string> {
	const found = [...body.matchAll(/\{\{(?:each )?([\w.]+)(?:\[[^\]]*\])?([\w.]*)(?: as \w+ \w)?\}\}/g)];
	return new Set(found.map(([, path, rest]) => `${path}${rest}`));
}

/** The body of a template, and that of the form before it. */
function bodiesOf(name: string): string[] {
	return textOf(`${name}.md`).split(/^---$/m).slice(2).join('---').split('<!-- earlier form');
}

describe.each(templateNames)('the interview of %s', (name) => {
	const {interview} = shipped(name);
	const fields = fieldsOf(interview.questions);

	it('asks for the title first, and for nothing else before there is a file', () => {
		expect(interview.questions[0]?.path).toBe('title');
		expect(fields.filter(([, field]) => field.required === 'draft').map(([path]) => path)).toEqual(['title']);
	});

	it('goes through the five steps in their order', () => {
		const steps = interview.questions.map((question) => question.step);
		expect([...new Set(steps)]).toEqual([...stepIds]);
		expect(steps).toEqual(steps.toSorted((one, other) => stepIds.indexOf(one) - stepIds.indexOf(other)));
	});

	it('has a slot for each answer and an answer for each slot', () => {
		const single = interview.questions.flatMap(({path, single}) => (single ? [`${path}.${single}`] : []));
		const asked = fields.filter(([path, {kind}]) => kind !== 'items' && !single.includes(path)).map(([path]) => path);
		for (const body of bodiesOf(name)) {
			// The one that is selected is told by a line of its own, and may be marked besides; what is not there is no answer.
			const slots = [...slotsIn(body)].filter((path) => !single.includes(path) && !path.startsWith('holes.'));
			expect(slots.toSorted()).toEqual(asked.toSorted());
		}
	});

	it('tells its questions apart by their labels', () => {
		for (const step of stepIds) {
			const labels = interview.questions.filter((question) => question.step === step).map(({label}) => label);
			expect(repeated(labels), step).toEqual([]);
		}

		for (const {path, fields: columns = []} of interview.questions) {
			expect(repeated(columns.map(({label}) => label)), path).toEqual([]);
		}
	});

	it.each(fields)(
		'asks for %s in one short line, and says what a good answer is',
		(_path, {label, prompt, guidance}) => {
			expect(label.length).toBeLessThanOrEqual(22);
			expect(prompt.length).toBeLessThanOrEqual(72);
			expect(prompt).toMatch(/^[A-Z].*\?$/);
			expect(guidance).toMatch(/^["A-Z].*[.?]$/);
			expect(guidance?.length).toBeLessThanOrEqual(220);
		},
	);

	it.each(fields.filter(([, {kind}]) => kind !== 'items' && kind !== 'flag'))(
		'shows an example of %s that could be typed',
		(_path, field: Field) => {
			const kind = kindOf(field.kind);
			const typed = kind.parse(field.example ?? '', field);
			expect(typed).toHaveProperty('value');
			const value = 'value' in typed ? typed.value : undefined;
			expect(value).toBeDefined();
			expect(kind.show(value ?? '', field)).toBe(field.example);
		},
	);

	it.each(fields.filter(([, {aliases}]) => aliases))('leads each alias of %s to one of its values', (_path, field) => {
		const {values = [], aliases = {}} = field;
		expect(values).toEqual(expect.arrayContaining(Object.values(aliases)));
		expect(values).not.toEqual(expect.arrayContaining(Object.keys(aliases)));
	});
});

it('asks for the summary of a staff RFC last, when it can be written', () => {
	expect(shipped('staff-rfc').interview.questions.at(-1)?.path).toBe('summary');
});
