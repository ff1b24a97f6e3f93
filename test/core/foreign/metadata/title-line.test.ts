import {describe, expect, it} from 'vitest';
import {keptIn} from '../../../../source/core/document/kept.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../../source/core/foreign/template.ts';

const answersOf = (text: string) => read(templateOfDocument(text), text).answers;

describe('the title in a line of text', () => {
	const below = '\n\nAuthor: Jo Berg | Status: Draft\n\n**1. Background**\n\nParcels are weighed twice.\n';

	it.each([
		['**', 'Weigh parcels at the gate'],
		['__', 'Weigh parcels at the gate'],
		['', 'Weigh parcels at the gate'],
		['**', 'REQUEST NO. 7/B – WEIGH PARCELS (WPG)'],
		['**', 'Request No. 7: Weigh parcels at the gate'],
	])('is read between %j, and written back there', (marks, words) => {
		const text = `${marks}${words}${marks}${below}`;
		expect(answersOf(text)).toMatchObject({title: words, author: ['Jo Berg'], status: 'Draft'});
		const template = templateOfDocument(text);
		expect(write(template, text, {...answersOf(text), title: 'Weigh them once'}).text).toBe(
			text.replace(words, 'Weigh them once'),
		);
	});

	it('leaves a heading of the first level its name', () => {
		const text = '**Second edition of the plan**\n\nAuthor: Jo Berg\n\n# Weigh parcels\n\nWords.\n';
		expect(answersOf(text)).toMatchObject({title: 'Weigh parcels'});
	});

	it('keeps what stands above the header of a text without headings', () => {
		const text = '**Draft, not for sharing**\n\nAuthor: Jo Berg\nStatus: Draft\n\nParcels are weighed twice.\n';
		const reading = read(templateOfDocument(text), text);
		expect(keptIn(reading).map((kept) => kept.text)).toEqual(['**Draft, not for sharing**']);
	});
});

it('takes each value between bars for one of its own, whatever it is called', () => {
	const line =
		'**Weigh parcels once**\n\nAuthor: Jo Berg | Status: Draft | Updated: 2026-03-04 | Circulation: depot leads, board\n';
	expect(answersOf(`${line}\nParcels are weighed twice.\n`)).toMatchObject({
		updated: '2026-03-04',
		metadata: {circulation: 'depot leads, board'},
	});
	expect(answersOf(line.replace(' | C', ' | see c'))).not.toHaveProperty('metadata.circulation');
});
