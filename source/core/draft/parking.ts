import {type Answers, withValue} from '../answers/answers.ts';
import type {Interview, Question} from '../answers/interview.ts';
import {kindOf} from '../kinds/registry.ts';
import type {Contain} from '../kinds/types.ts';
import {cleanLine} from '../text/clean.ts';
import {questionAt} from './place.ts';
import type {Draft} from './types.ts';

/** What can come up by the way. */
export const parkedKinds = ['question', 'risk', 'assumption', 'objection'] as const;

export type ParkedKind = (typeof parkedKinds)[number];

/** Something that came up by the way, in one line, and who said it. */
export type Parked = {kind: ParkedKind; text: string; who?: string};

/** The group that takes one of each kind: the column for its text, the one for who said it, and what else is set. */
const homes: Readonly<Record<ParkedKind, {group: string; column: string; who?: string; besides?: Answers}>> = {
	question: {group: 'openQuestions', column: 'question'},
	risk: {group: 'risks', column: 'risk'},
	assumption: {group: 'claims', column: 'statement', who: 'source', besides: {basis: 'assumption'}},
	objection: {group: 'objections', column: 'objection', who: 'who'},
};

/** `risk: the replica lags`; the first letter is enough. */
const prefix = /^([a-z]+)\s*:\s*/i;

/** ` @Ann Lee` behind everything else: a word, or a name with what may stand between its parts. */
const speaker = /(?:^|\s)@([^\s@]+(?:(?: (?:d[aeiu]|del|der|la|le|v[ao]n|bin|al|ten))* \p{Lu}[^\s@]*)*)$/u;

/** What a line says that is parked as of that kind; one that it begins with goes first. Undefined for an empty one. */
export function parkedOf(kind: ParkedKind, line: string): Parked | undefined {
	const clean = cleanLine(line);
	const named = kindNamed(prefix.exec(clean)?.[1]);
	const rest = named === undefined ? clean : clean.replace(prefix, '');
	const who = speaker.exec(rest)?.[1];
	const text = who === undefined ? rest : rest.replace(speaker, '').trimEnd();
	return text === '' ? undefined : {kind: named ?? kind, text, ...(who === undefined ? {} : {who})};
}

/** The line that says so again. */
export function parkedLine({text, who}: Omit<Parked, 'kind'>): string {
	return who === undefined ? text : `${text} @${who}`;
}

function kindNamed(word: string | undefined): ParkedKind | undefined {
	const lower = word?.toLowerCase();
	return parkedKinds.find((kind) => kind === lower || kind.charAt(0) === lower);
}

/** The group of a template that takes what is parked, if it has one. */
export function homeOf(interview: Interview, {kind}: Pick<Parked, 'kind'>): Question | undefined {
	const {group, column} = homes[kind];
	const question = questionAt(interview, group);
	return question?.fields?.some(({path}) => path === column) ? question : undefined;
}

/** The item that it becomes there. Who said it stands before the text where there is no column for that. */
export function parkedItem(home: Question, {kind, text, who}: Parked, contain: Contain): Answers {
	const {column, who: speakers, besides = {}} = homes[kind];
	const columns = home.fields ?? [];
	const hasColumn = speakers !== undefined && columns.some(({path}) => path === speakers);
	const said = who === undefined || hasColumn ? text : `${who}: ${text}`;
	const texts = {...besides, [column]: said, ...(hasColumn && who !== undefined ? {[speakers]: who} : {})};
	return columns.reduce<Answers>((item, field) => {
		const typed = Object.hasOwn(texts, field.path) ? String(texts[field.path]) : undefined;
		const result = typed === undefined ? undefined : kindOf(field.kind).parse(typed, field);
		if (!result || !('value' in result) || result.value === undefined) return item;
		return withValue(item, field.path, kindOf(field.kind).normal(result.value, field, contain));
	}, {});
}

/** Whether anything is in the draft alone that no document will hold. */
export function isKeptInDraft(draft: Pick<Draft, 'parked' | 'parking' | 'unread'>): boolean {
	return draft.unread !== undefined || keptInLot(draft).length > 0;
}

const longestName = 40;

/** The first words of a text that could not be read, as it is named. */
export function unreadName(unread: string): string {
	const [line = ''] = unread.split('\n').filter((one) => one.trim() !== '');
	const name = line.replace(/^#+ /, '').trim();
	return `text that was not read, "${name.length > longestName ? `${name.slice(0, longestName)}...` : name}"`;
}

/** What came up by the way and is only in the draft: what no group takes, and the line that is being typed. */
export function keptInLot({parked = [], parking}: Pick<Draft, 'parked' | 'parking'>): readonly Parked[] {
	const open = parking && parkedOf(parking.kind, parking.text);
	return open && parking?.at === undefined ? [...parked, open] : parked;
}
