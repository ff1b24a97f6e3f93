import type {Interview} from '../../answers/interview.ts';
import type {Reading} from '../../document/read.ts';
import type {Indication} from '../evidence/evidence.ts';
import type {Content} from '../merge.ts';
import {type AddedEntries, addedEntries} from './added.ts';
import {groupsOf, type ReadersByLine, readersByLine} from './claims.ts';
import {saidOfColumn} from './columns.ts';
import {saidOfOptions} from './options.ts';
import {readerOf, surest} from './said-anyhow.ts';
import {sought} from './sureness.ts';
import {vocabularyOf} from './vocabulary/vocabulary.ts';

type Context = {reading: Reading; after: Content; claims: ReadersByLine; groups: ReadonlySet<string>};

/** What a document seems to say of entries that a list gets, and of columns that items of it get for the first time. */
export function saidOfAdded(interview: Interview, reading: Reading, after: Content): Indication[] {
	const added = addedEntries(interview.questions, reading, after).filter(
		({entries, columns}) => entries.length + columns.length > 0,
	);
	if (added.length === 0) return [];
	const context = {reading, after, claims: readersByLine(reading), groups: groupsOf(interview)};
	return added.flatMap((one) => [
		...saidOfEntries(one, context),
		...one.columns.flatMap((column) => saidOfColumn(one.question.path, column, context)),
	]);
}

function saidOfEntries(
	{question: {path}, entries, columns}: AddedEntries,
	{reading, after, claims, groups}: Context,
): Indication[] {
	if (path === 'options') {
		const isChosen = columns.some(({field}) => field.path === 'selected');
		return entries.length > 0 || isChosen ? saidOfOptions(entries, reading, after, claims) : [];
	}

	const vocabulary = vocabularyOf(path);
	return entries.flatMap((entry) =>
		surest(sought(path, vocabulary, entry), reading, (statement) => {
			const reader = readerOf(statement, path, claims, groups);
			return reader === 'nobody' || reader === 'text' ? 'entry' : reader;
		}),
	);
}
