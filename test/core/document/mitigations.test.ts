import {describe, expect, it} from 'vitest';
import {itemsAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

const documentOf = (...items: readonly string[]): string =>
	`# RFC: A\n\n## Summary\n\nShort.\n\n## Risks\n\n${items.map((text) => `- ${text}\n`).join('')}`;

const changed = (text: string, risks: object[]): string => {
	const {answers, marks} = read(staff, text);
	return write(staff, text, withValue(answers, 'risks', risks as never), marks).text;
};

describe.each([
	['Clocks drift apart. ', 'Mitigation: '],
	['Clocks drift apart. ', '*Mitigation:* '],
	['Clocks drift apart ', '- **Mitigation**: '],
	['**Clocks drift apart.** ', 'Mitigation: '],
	['Clocks drift apart. ', 'Against this: '],
	['Clocks drift apart', ', mitigated by '],
	['**Clocks drift apart**', '<br>\n  *Mitigation*: '],
	['Clocks drift apart', '\\\n  Mitigation: '],
])('what is done about a risk behind %j%j', (risk, lead) => {
	const text = documentOf('The first', `${risk}${lead}an alarm, at once`, 'The last');
	const name = /\**Clocks drift apart(?:\.?\*\*)?/.exec(risk)?.[0];

	it('is read', () => {
		const items = itemsAt(read(staff, text).answers, 'risks');
		expect(items).toEqual([{risk: 'The first'}, {risk: name, mitigation: 'an alarm, at once'}, {risk: 'The last'}]);
	});

	it('is changed where it stands', () => {
		const [first = {}, , last = {}] = itemsAt(read(staff, text).answers, 'risks');
		const after = changed(text, [first, {risk: name, mitigation: 'one clock'}, last]);
		expect(after).toBe(text.replace('an alarm, at once', 'one clock'));
		const other = changed(text, [first, {risk: 'Clocks stop', mitigation: 'an alarm, at once'}, last]);
		expect(other).toBe(text.replace(String(name), 'Clocks stop'));
	});

	it('goes with all that stood around it', () => {
		const items = itemsAt(read(staff, text).answers, 'risks').map(({risk: own = ''}) => ({risk: own}));
		const after = changed(text, items);
		expect(itemsAt(read(staff, after).answers, 'risks')).toEqual(items);
		expect(after).not.toMatch(/mitigat|against|measure|alarm/i);
	});
});

it('is read from lines that are wrapped', () => {
	const text = documentOf('Two clocks\n  drift apart. Mitigation: an alarm,\n  and a man');
	const item = {risk: 'Two clocks drift apart', mitigation: 'an alarm, and a man'};
	expect(itemsAt(read(staff, text).answers, 'risks')).toEqual([item]);
	expect(changed(text, [{...item, mitigation: 'one clock'}])).toMatch(
		/^- Two clocks\s+drift apart\. Mitigation: one clock$/m,
	);
});

it.each(['Clocks drift<br> *Mitigation*:', 'The mitigation itself fails at night', 'Clocks: they drift'])(
	'%s says nothing of it',
	(risk) => {
		expect(itemsAt(read(staff, documentOf(risk)).answers, 'risks')).toEqual([{risk}]);
	},
);
