import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const hole = '_To be decided_';
const title = {title: 'Carts'};

function changed(text: string, answers: Answers): string {
	const {answers: known, marks} = read(template, text);
	return write(template, text, {...known, ...answers}, marks).text;
}

describe('what another answer says already', () => {
	const keep = {name: 'Keep', statusQuo: true, cons: ['We lose 90 carts a day']};

	it('is no hole in a new document', () => {
		expect(render(template, title)).toContain(`### Cost of Inaction\n\n${hole}`);
		expect(render(template, {...title, options: [keep]})).not.toContain('Cost of Inaction');
	});

	it('stays where it is answered all the same', () => {
		const both = {...title, options: [keep], motivation: {inaction: 'Nobody buys.'}};
		expect(render(template, both)).toContain('### Cost of Inaction\n\nNobody buys.');
	});

	it('is no longer a hole once it is said', () => {
		const before = render(template, {...title, options: [{name: 'Keep', statusQuo: true}]});
		expect(changed(before, {options: [keep]})).toBe(render(template, {...title, options: [keep]}));
	});
});

describe('a document that has ended', () => {
	const asked = ['## Implementation Plan', '### Rollback Plan', '## Success Metrics'];

	it.each(['Rejected', 'Withdrawn', 'Deferred', 'Superseded', 'Closed'])('needs no plan once %s', (status) => {
		const open = render(template, {...title, status: 'Review'});
		for (const heading of asked) expect(open).toContain(heading);
		const ended = render(template, {...title, status});
		for (const heading of asked) expect(ended).not.toContain(heading);
		expect(changed(open, {status})).toBe(ended);
	});

	it('keeps the plan that it has, and what somebody wrote', () => {
		const open = render(template, {...title, status: 'Review', phases: [{name: 'Build'}]});
		const own = open.replace(`## Success Metrics\n\n- ${hole}`, '## Success Metrics\n\nAsk Ann.');
		const text = changed(own, {status: 'Rejected'});
		expect(text).toContain('### Phase 1: Build');
		expect(text).toContain('## Success Metrics\n\nAsk Ann.');
	});
});
