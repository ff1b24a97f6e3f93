import {groupsOf, readersByLine} from '../edit/said-anyhow/claims.ts';
import {readerOf, surest} from '../edit/said-anyhow/said-anyhow.ts';
import {sought} from '../edit/said-anyhow/sureness.ts';
import {vocabularyOf} from '../edit/said-anyhow/vocabulary/vocabulary.ts';
import {foreignName} from '../foreign/name.ts';
import {sectionsIn} from '../markdown/sections.ts';
import {plainHeading} from '../shapes/plain-heading.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {wordsIn} from './texts.ts';
import type {Subject} from './types.ts';
import {unreadText} from './unread.ts';

/** Fewer words under a heading put an answer off. */
const fewestWords = 10;

/** The readers of the lines of a document, gathered once. */
export const readersOf = rememberingByIdentity(readersByLine);

/**
 * Whether a document seems to say an answer somewhere that is not read as it: behind a heading, a label or in words that
 * people have for it, or in a chapter that is about such a thing and that nothing reads. What a write would not put in
 * beside that without asking, no rule misses.
 */
export function isSaidAnyhow(subject: Subject, path: string): boolean {
	const vocabulary = vocabularyOf(path);
	if (!vocabulary) return false;
	const {reading, interview, root} = subject;
	const claims = readersOf(reading);
	const groups = groupsOf(interview);
	const said = surest(sought(path, vocabulary, ''), reading, (statement) => {
		const reader = readerOf(statement, path, claims, groups);
		// In a document of another house any section is a text of its own, whatever it says.
		return reader === 'text' && interview.name === foreignName ? 'nobody' : reader;
	});
	const {under} = vocabulary;
	return (
		said.length > 0 ||
		(under !== undefined &&
			path.includes('.') &&
			sectionsIn(root).some(
				(section) =>
					section.level > 1 &&
					under.test(plainHeading(section.title)) &&
					wordsIn(unreadText(subject, section)) >= fewestWords,
			))
	);
}
