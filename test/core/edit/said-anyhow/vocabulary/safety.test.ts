import {describe, expect, it} from 'vitest';
import {valueAt} from '../../../../../source/core/answers/answers.ts';
import {read} from '../../../../../source/core/document/read.ts';
import {linesSaidAlready, ownDocument} from '../../../../support/said-already.ts';
import {shipped} from '../../../../support/templates.ts';

describe('what it costs', () => {
	const size = (text: string) => ownDocument(`## Proposed Solution\n\n### Scalability Analysis\n\n${text}`);

	it.each([
		['behind a label of its own', '- One-time cost: as below.', 11],
		['in a table with a total', '| Head | Lakh |\n|---|---|\n| Ladders | 38.0 |\n| **Total** | 142.0 |', 14],
		['in one with a sum', '| Item | K |\n|---|---|\n| Ladders | 38 |\n| In all | 142 |', 14],
		['in another currency', 'The ladders are NOK 480,000 each.', 11],
		['with its sign', 'The ladders come to ₹1.1 lakh.', 11],
	])('is asked about %s', (_, text, line) => {
		expect(linesSaidAlready(size(text), 'scalability.cost', 'Four persons for a month.')).toEqual([line]);
	});

	it('is not where nothing is paid', () => {
		expect(linesSaidAlready(size('4.8 lakh pears in a day.'), 'scalability.cost', 'Four persons.')).toEqual([]);
	});
});

describe('which rules it keeps', () => {
	const security = (text: string) => ownDocument(`## Proposed Solution\n\n### Security Considerations\n\n${text}`);

	it.each([
		['The data protection impact assessment was approved on 9 November 2026.'],
		['The DPIA lies with the harbour office.'],
		['By law the lists are shredded.'],
		['The retention schedule of the port says seven years.'],
	])('is asked about: %s', (text) => {
		const both = `Keys hang in the office. ${text}`;
		expect(linesSaidAlready(security(both), 'security.compliance', 'Tove reads it once more.')).toEqual([11]);
	});

	it('is not where no rule is named', () => {
		const text = security('Keys hang in the office.');
		expect(linesSaidAlready(text, 'security.compliance', 'Tove reads it once more.')).toEqual([]);
	});
});

describe('how much there is of it', () => {
	const size = (text: string) => ownDocument(`## Proposed Solution\n\n### Scalability Analysis\n\n${text}`);
	it.each([
		['Six hundred boats on an ordinary day, seven hundred and fifty in May.'],
		['600 boats on a busy day.'],
		['On a good Saturday 600 boats come in.'],
		['In a normal week there are about six hundred boats.'],
		['We take in 600 boats daily.'],
		['Some six hundred boats nightly.'],
	])('is asked about: %s', (text) => {
		expect(linesSaidAlready(size(text), 'scalability.load', 'Some 650 a day, 800 in May.')).toEqual([11]);
	});

	it.each([['One small boat will do.'], ['A boat is 12 m long.']])('is not where nothing is counted: %s', (text) => {
		expect(linesSaidAlready(size(text), 'scalability.load', 'Some 650 a day, 800 in May.')).toEqual([]);
	});
});

describe('a label beside that of another question', () => {
	const security = (label: string, text: string) =>
		ownDocument(
			`## Proposed Solution\n\n### Security Considerations\n\n**Privacy:** No names of masters.\n**${label}:** ${text}`,
		);
	it.each([
		['Abuse', '5 calls per boat, 20 links per minute.', 'security.rateLimiting', '10 calls for each boat.'],
		['Limits', 'Twenty calls.', 'security.rateLimiting', '10 calls for each boat.'],
		['Law', 'The port authority has it.', 'security.compliance', 'The guild weighs all.'],
		['Login', 'By badge.', 'security.authentication', 'A key.'],
	])('is asked about, or changed where it stands: %s', (label, text, path, value) => {
		const document = security(label, text);
		const reading = read(shipped('staff-rfc'), document);
		const isRead = valueAt(reading.answers, path) !== undefined;
		expect(isRead ? [12] : linesSaidAlready(document, path, value)).toEqual([12]);
	});
});
