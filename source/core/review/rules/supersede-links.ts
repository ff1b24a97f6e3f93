import {statusOf} from '../../document/status.ts';
import {numberOf, seriesNames, stemOf} from '../../house/naming/numbered.ts';
import {plainOf} from '../../house/status-meaning.ts';
import type {Around} from '../around/around.ts';
import {entryOf} from '../around/entry.ts';
import {documentsNamed} from '../around/named.ts';
import {type Replacement, replacementsIn} from '../around/replacements.ts';
import {isExplainedAtHead, reasonIn, successorIn} from '../ended.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

export const supersedeLinks: Rule = {
	id: 'supersede-links',
	code: 'F12',
	promise: 'A document that is over says why, or what came after it, and the two name each other.',
	about: 'any text',
	levels: {own: always('warning'), foreign: always('warning')},
	check(subject) {
		const replacements = replacementsIn(subject.source.text);
		return [
			...withoutSuccessor(subject, replacements),
			...withoutReason(subject),
			...(subject.around ? oneSided(subject, subject.around, replacements) : []),
		];
	},
	good: '# Carts\n\n- Status: Superseded\n- Superseded by: [Redis](0013-redis.md)\n\n## Motivation\n\nWords.\n',
	bad: '# Carts\n\n- Status: Superseded\n\n## Motivation\n\nWords.\n',
	around: {
		path: 'rfcs/0012-carts.md',
		good: {'rfcs/0013-redis.md': '# Redis\n\n- Supersedes: RFC 12\n\nWords.\n'},
		bad: {'rfcs/0013-redis.md': '# Redis\n\n- Supersedes: RFC 12\n\nWords.\n'},
	},
};

function withoutSuccessor(subject: Subject, replacements: readonly Replacement[]): Found[] {
	const status = statusOf(subject.reading);
	if (!status || !/^(?:supers|superc|replaced|obsoleted)/.test(plainOf(status.text))) return [];
	if (replacements.some(({direction}) => direction === 'by') || successorIn(subject)) return [];
	if (isExplainedAtHead(subject)) return [];
	return [
		{
			start: status.start,
			end: status.end,
			message: 'It is superseded, and does not say by what.',
			expected: 'a line "Superseded by: [...](...)"',
			next: 'Link to the document that counts now.',
		},
	];
}

function withoutReason(subject: Subject): Found[] {
	const status = statusOf(subject.reading);
	const [, how] = /^(rejected|withdrawn|declined|abandoned)$/.exec(plainOf(status?.text ?? '')) ?? [];
	if (!status || how === undefined || reasonIn(subject)) return [];
	return [
		{
			start: status.start,
			end: status.end,
			message: `It is ${how}, and does not say why.`,
			next: 'Say in a sentence what spoke against it, for whoever has the same idea.',
			...(subject.profile === 'foreign' ? {severity: 'info' as const, habit: 'why', isLasting: true} : {}),
		},
	];
}

/** What it names must name it in turn; of what it replaces, it must also be said that it is replaced. */
function oneSided({source}: Subject, around: Around, replacements: readonly Replacement[]): Found[] {
	return replacements.flatMap((replacement) =>
		documentsNamed(source.text, replacement, around).flatMap((path) => {
			const text = around.texts.get(path);
			if (path === around.path || text === undefined || answers(text, replacement, around)) return [];
			const {start, end, direction} = replacement;
			const name = entryOf(path).name;
			return [
				{
					start,
					end,
					message:
						direction === 'by'
							? `${name} does not say that it supersedes this document.`
							: `${name} does not say that this document supersedes it.`,
					next: `Add a line "${direction === 'by' ? 'Supersedes' : 'Superseded by'}: ..." there, or correct this one.`,
				},
			];
		}),
	);
}

function answers(text: string, {direction}: Replacement, {path}: Around): boolean {
	if (direction === 'of' && !/superse[cd]|superced|replaced|obsolete|deprecated/i.test(text)) return false;
	const {name} = entryOf(path);
	if (text.includes(stemOf(name)) || text.includes(encodeURI(stemOf(name)))) return true;
	const number = numberOf(name)?.number;
	if (number === undefined || !text.includes(String(number))) return false;
	const alone = new RegExp(`(?<![\\w.])0*${number}(?!\\w)`);
	return (
		new RegExp(`(?:${seriesNames})[-_ #]{0,2}0*${number}(?!\\w)|(?<![\\w.])0+${number}(?!\\w)`, 'i').test(text) ||
		replacementsIn(text).some(({value}) => alone.test(value))
	);
}
