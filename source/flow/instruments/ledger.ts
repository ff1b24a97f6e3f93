import {audiencesOf, forgottenAudiences} from '../../core/analysis/consensus/communication.ts';
import {type Ledger, type LedgerEntry, ledgerOf} from '../../core/analysis/consensus/ledger.ts';
import {listed} from '../../core/analysis/decision/words.ts';
import type {Answers} from '../../core/answers/answers.ts';
import {rowsAt} from '../../core/answers/rows.ts';
import {counted} from '../../core/text/plural.ts';
import {listedRows, paragraph, titled, warned} from './rows.ts';
import type {Instrument, InstrumentRow} from './types.ts';

/** Who has to agree by when, what is still objected to, and who hears what. */
export const ledger: Instrument = {
	name: 'ledger',
	title: 'Consensus: who agrees, who objects, who is told',
	paths: ['reviewers', 'objections', 'communication'],
	summary(answers, {today}) {
		if (isEmpty(answers)) return undefined;
		const {entries, missing, unresolved} = ledgerOf(answers, today);
		const count = (wanted: LedgerEntry['state']) => entries.filter(({state}) => state === wanted).length;
		const overdue = count('overdue');
		const agrees = count('agrees');
		const parts = [
			counted(entries.length, 'reviewer'),
			agrees > 0 ? `${agrees} ${agrees === 1 ? 'agrees' : 'agree'}` : '',
			overdue > 0 ? `${overdue} overdue` : '',
			missing.length > 0 ? `no ${listed(missing.map(({role}) => role))}` : '',
			unresolved.length > 0 ? `${counted(unresolved.length, 'objection')} unresolved` : '',
		];
		return parts.filter((part) => part !== '').join(', ');
	},
	rows(answers, {today}, width) {
		const found = ledgerOf(answers, today);
		if (isEmpty(answers)) return paragraph('There must be reviewers, objections or people to tell.', width, 'quiet');
		return [
			...titled('Reviewers, by their date', [...entryRows(found, width), ...roleRows(found, width)], width),
			...titled('Objections', objectionRows(answers, found, width), width),
			...titled('Who hears what', audienceRows(answers, width), width),
		];
	},
};

function isEmpty(answers: Answers): boolean {
	return ['reviewers', 'objections', 'communication'].every((path) => rowsAt(answers, path).length === 0);
}

const words: Readonly<Record<LedgerEntry['state'], string>> = {
	agrees: 'agrees',
	objects: 'objects',
	closed: 'closed',
	told: 'is told',
	undated: 'no date',
	due: 'due',
	overdue: 'overdue',
};

function entryRows({entries}: Ledger, width: number): InstrumentRow[] {
	return entries.flatMap(({name, role, area, by, state}) => {
		const who = [name || 'somebody without a name', role ?? 'no role', area].filter((text) => text !== '').join(', ');
		const when = [by, words[state]].filter((text) => text !== undefined).join(' ');
		const isOpen = state === 'overdue' || state === 'objects';
		return paragraph(`${when}: ${who}`, width, isOpen ? 'warning' : 'plain', isOpen ? '! ' : '- ');
	});
}

function roleRows({missing}: Ledger, width: number): InstrumentRow[] {
	return warned(
		missing.map(({problem, advice}) => `${problem} ${advice}`),
		width,
	);
}

function objectionRows(answers: Answers, {unresolved}: Ledger, width: number): InstrumentRow[] {
	const all = rowsAt(answers, 'objections').length;
	if (all > 0 && unresolved.length === 0) return paragraph('Each has an answer.', width, 'success', '- ');
	return warned(
		unresolved.map(({who, objection}) => `No answer yet${who === '' ? '' : ` for ${who}`}: ${objection}`),
		width,
	);
}

function audienceRows(answers: Answers, width: number): InstrumentRow[] {
	const forgotten = forgottenAudiences(answers);
	return [
		...listedRows(
			audiencesOf(answers).flatMap(({audience, messages}) =>
				messages.map(({cadence, message}) => `${audience}${cadence === '' ? '' : `, ${cadence}`}: ${message}`),
			),
			width,
		),
		...(forgotten.length > 0 ? warned([`Nobody tells anything to: ${listed(forgotten)}.`], width) : []),
	];
}
