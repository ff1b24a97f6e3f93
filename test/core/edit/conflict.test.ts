import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import type {Choices, Conflict} from '../../../source/core/edit/conflict.ts';
import {rebased} from '../../../source/core/edit/rebase.ts';
import {rewrite} from '../../../source/core/edit/rewrite.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import {exampleAnswers, shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const text = render(staff, exampleAnswers('staff-rfc'));
const today = '2026-12-01';

/** A draft over a document, with some of its answers changed. */
function editing(template: Template, base: string, answers: Draft['answers'], rest: Partial<Draft> = {}): Draft {
	const before = read(template, base);
	const draft = newDraft(template.interview, 'd', '2026-12-01T00:00:00.000Z');
	return {
		...draft,
		answers: {...before.answers, ...answers},
		marks: before.marks,
		base: {path: 'a.md', text: base},
		...rest,
	};
}

function conflictsIn(template: Template | undefined, draft: Draft, theirs: string): Conflict[] {
	const rewritten = rewrite(template, draft, draft.base?.text ?? '', theirs, today);
	if ('text' in rewritten) throw new Error(`no conflict:\n${rewritten.text}`);
	return rewritten.conflicts;
}

/** What is written after the choices, to the file that asked for them. */
function settled(template: Template | undefined, draft: Draft, theirs: string, choices: Choices): string {
	const onto = rebased(template, draft, {path: 'a.md', text: theirs}, choices);
	const rewritten = rewrite(template, onto, theirs, theirs, today);
	if ('conflicts' in rewritten) throw new Error('still a conflict');
	return rewritten.text;
}

describe('an answer that both sides changed', () => {
	const draft = editing(staff, text, {summary: 'One.\n\nMine.', title: 'Mine'});
	const theirs = text
		.replace(/^# RFC: .*$/m, '# RFC: Theirs')
		.replace(/(?<=## Summary\n\n)[^#]*/, 'One.\n\nTheirs.\n\n')
		.replace('## Appendix', '## House rules\n\nOurs.\n\n## Appendix');

	it('is shown as both have it and as it was, with what can be chosen', () => {
		const [title, summary] = conflictsIn(staff, draft, theirs);
		expect(title).toMatchObject({
			path: 'title',
			mine: [{sign: '+', text: 'Mine'}],
			theirs: [{sign: '+', text: 'Theirs'}],
		});
		expect(title?.before).toMatchObject([{sign: '-'}]);
		expect([title?.ways, summary?.ways]).toEqual([
			['mine', 'theirs'],
			['mine', 'theirs', 'both'],
		]);
	});

	it.each([
		[
			{title: 'mine', summary: 'theirs'},
			{title: 'Mine', summary: 'One.\n\nTheirs.'},
		],
		[
			{title: 'theirs', summary: 'mine'},
			{title: 'Theirs', summary: 'One.\n\nMine.'},
		],
		[
			{title: 'theirs', summary: 'both'},
			{title: 'Theirs', summary: 'One.\n\nMine.\n\nOne.\n\nTheirs.'},
		],
	] as const)('becomes what was chosen: %j', (choices, expected) => {
		const written = settled(staff, draft, theirs, choices);
		expect(read(staff, written).answers).toMatchObject(expected);
		expect(written).toContain('## House rules\n\nOurs.\n');
	});

	it('leaves the file alone when all of theirs is taken', () => {
		expect(settled(staff, draft, theirs, {title: 'theirs', summary: 'theirs'})).toBe(theirs);
	});

	it('is asked about again only when the file changes again', () => {
		const onto = rebased(staff, draft, {path: 'a.md', text: theirs}, {title: 'mine', summary: 'mine'});
		const later = theirs.replace('# RFC: Theirs', '# RFC: Theirs, again').replace('Ours.', 'Ours, too.');
		expect(conflictsIn(staff, onto, later).map(({path}) => path)).toEqual(['title']);
	});

	it('shows groups by their columns, and marks by their words', () => {
		const risks = [{risk: 'Fire', mitigation: 'Water'}];
		const other = read(staff, text).answers.risks as {risk: string}[];
		const changed = editing(staff, text, {risks}, {marks: {summary: 'unknown'}});
		const {summary: _, ...answers} = changed.answers;
		const file = text.replace(other[0]?.risk ?? '', 'Flood').replace(/(?<=## Summary\n\n)[^#]*/, 'Theirs.\n\n');
		const [risk, summary] = conflictsIn(staff, {...changed, answers}, file);
		expect(summary?.mine).toEqual([{sign: '+', text: 'Not decided'}]);
		expect(risk?.mine.map((line) => line.text)).toEqual(['risk 1', '  Risk: Fire', '  Mitigation: Water']);
	});

	it('keeps what is being typed for a question that stays mine', () => {
		const typing = {...draft, typed: {created: 'soon', title: 'Mi'}};
		const onto = rebased(staff, typing, {path: 'a.md', text: theirs}, {title: 'theirs', summary: 'mine'});
		expect(onto.typed).toEqual({created: 'soon'});
	});
});

describe('a day of the last change', () => {
	it('is no conflict when both were dated', () => {
		const theirs = text.replace(/(?<=\*\*Updated\*\*: ).*$/m, '2026-11-30');
		const rewritten = rewrite(staff, editing(staff, text, {summary: 'Mine.'}), text, theirs, today);
		expect('text' in rewritten && read(staff, rewritten.text).answers).toMatchObject({
			summary: 'Mine.',
			updated: today,
		});
	});
});

describe('a section that is gone from the file', () => {
	const base = '# T\n\nBy me.\n\n## One\n\nfirst\n\n### Deep\n\ninner\n\n## Two\n\nsecond\n\n## Three\n\nthird\n';
	const own = templateOfDocument(base);
	const keyOf = (...path: string[]) =>
		[...own.sections].find(([, place]) => JSON.stringify(place.path) === JSON.stringify(path))?.[0] ?? '';
	const changing = (path: string[], to: string) => {
		const key = keyOf(...path);
		const {sections} = read(own, base).answers as {sections: Record<string, string>};
		return {key, draft: editing(own, base, {sections: {...sections, [key.split('.')[1] ?? '']: to}})};
	};

	it('can be put back where it was, with what was written there', () => {
		const {key, draft} = changing(['Two'], 'second, mine');
		const theirs = base.replace('## Two\n\nsecond\n\n', '').replace('third', 'third, theirs');
		expect(conflictsIn(undefined, draft, theirs)).toMatchObject([
			{path: key, label: 'Two', isGone: true, theirs: [], ways: ['mine', 'theirs']},
		]);
		expect(settled(undefined, draft, theirs, {[key]: 'mine'})).toBe(
			base.replace('second', 'second, mine').replace('third', 'third, theirs'),
		);
		expect(settled(undefined, draft, theirs, {[key]: 'theirs'})).toBe(theirs);
	});

	it('comes back with the sections around it that are gone, too', () => {
		const {key, draft} = changing(['One', 'Deep'], 'inner, mine');
		const theirs = '# T\n\nBy me.\n\n## Two\n\nsecond';
		expect(settled(undefined, draft, theirs, {[key]: 'mine'})).toBe(
			'# T\n\nBy me.\n\n## Two\n\nsecond\n\n## One\n\n### Deep\n\ninner, mine\n',
		);
	});

	it('stays put back when the file changes once more', () => {
		const {key, draft} = changing(['Two'], 'second, mine');
		const theirs = base.replace('## Two\n\nsecond\n\n', '');
		const onto = rebased(undefined, draft, {path: 'a.md', text: theirs}, {[key]: 'mine'});
		const later = theirs.replace('third', 'third, later');
		const rewritten = rewrite(undefined, onto, theirs, later, today);
		expect(rewritten).toEqual({text: base.replace('second', 'second, mine').replace('third', 'third, later')});
	});

	it('cannot be put back where another of the same name would be taken for it', () => {
		const twice = `${base}\n## Two\n\nagain\n`;
		const template = templateOfDocument(twice);
		const [key = ''] = [...template.sections].find(([, {path, nth}]) => path[0] === 'Two' && nth === 2) ?? [];
		const {sections} = read(template, twice).answers as {sections: Record<string, string>};
		const draft = editing(template, twice, {sections: {...sections, [key.split('.')[1] ?? '']: 'mine'}});
		expect(conflictsIn(undefined, draft, base)).toMatchObject([{path: key, ways: ['theirs']}]);
	});

	it('is a key of the front matter just as well', () => {
		const headed = `---\narea: cache\n---\n${base}`;
		const draft = editing(templateOfDocument(headed), headed, {metadata: {area: 'store'}});
		expect(conflictsIn(undefined, draft, base)).toMatchObject([
			{path: 'metadata.area', isGone: true, ways: ['theirs']},
		]);
	});
});
