import type {Field} from '../../answers/interview.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import {bulletsWith} from '../bullets.ts';
import {bulletTexts, ownList} from '../own-list.ts';
import {bullets, columnSlot, groupColumn, groupRepeat, withColumns} from '../parts.ts';
import {plainly} from '../plain-heading.ts';
import {aboveText} from '../prose.ts';
import type {GroupKind, Recogniser} from '../shape.ts';
import {plainTable, tableWith} from '../table.ts';
import {reviewersQuestion} from './questions/reviewers.ts';

const names = {
	name: /^(?:names?|reviewers?|approvers?|stakeholders?|members?|voters?|who|person|people)$/,
	role: /^(?:roles?|title|position|capacity|responsibility)$/,
	area: /^(?:areas?|teams?|group|scope|domain|expertise)$/,
	by: /^(?:by|due|deadline)$/,
	answer: /^(?:answer|status|votes?|decision|approval|approved|sign-?off|response|verdict|results?)$/,
};

/** Where nobody is named, it is a team that has a say. */
const teams = {
	...names,
	name: /^(?:teams?|groups?|departments?|company)$/,
	area: /^(?:areas?|scope|domain|expertise)$/,
};

const home =
	/^(?:(?!no\b)[\p{L}-]+ ){0,2}(?:stakeholders?|reviewers?|approvers?|approvals|sign-?offs?|voters|votes|deciders?|decision[- ]makers?)(?:$|(?:,| and| &| \/|\/) ?)|^voting results?$/u;

/** The name of a person or a team, a handle or a link to one, and no sentence. */
const named = /^(?:\*\*|[[@]|\p{Lu})(?:(?!\. ).){1,80}(?<![.!?;])$/u;

const notes: Field = {path: 'notes', kind: 'list', label: 'Notes', prompt: 'What else is to be said of them?'};

/** What somebody says who is asked to agree, behind a name. */
const said =
	/^[^:]*(?:: | [-–—] )(?:approve[sd]?|accept(?:s|ed)?|agree[sd]?|reject(?:s|ed)?|object(?:s|ed)?|abstain(?:s|ed)?|lgtm|n?ack|[+-][01]|[✅❌👍👎])(?![\p{L}\d]).*$/iu;

/** Bullets that all begin with a name; behind it stands a role, or what each of them has said. */
const inBullets: Recogniser = (question, section, source) => {
	const list = ownList(section, source);
	const texts = list ? bulletTexts(list, source) : [];
	const votes = texts.filter((text) => said.test(text)).length;
	if (!list || !texts.every((text) => named.test(text)) || (votes > 0 && votes < texts.length)) return undefined;
	const columns = {name: 'name', rest: votes > 0 ? 'answer' : 'role', nested: notes};
	return bulletsWith(columns, names)(question, section, source);
};

const vote = /^(?:\p{Lu}[\p{L}.'’-]*|@[\w-]+)(?: [\p{L}.'’-]+){0,4}: \p{L}[^.:]{0,40}$/u;

/** Paragraphs of one line, each with a name and what was said: `Ann Lee: Accept`. */
const inVotes: Recogniser = (question, {blocks, children}, source) => {
	const areVotes = blocks.every(
		({type, first, end}) => type === 'paragraph' && end === first + 1 && isVote(first, source),
	);
	if (blocks.length === 0 || children.length > 0 || !areVotes) return undefined;
	const asked = withColumns(question, ({path}) => path === 'name' || path === 'answer');
	const piece = (path: string, lead: string) => ({
		lead,
		content: columnSlot(asked, groupColumn(asked, path)),
		tail: '',
	});
	const line = {start: '', pieces: [piece('name', ''), piece('answer', ': ')], end: ''};
	const entry = {line, children: [], repeat: groupRepeat(asked), paragraph: true as const};
	return {question: asked, body: [bullets([entry])], taken: []};
};

function isVote(first: number, source: Source): boolean {
	return vote.test(linesAsText(source, {first, end: first + 1}).trim());
}

/** Who has to agree, advise or know. */
export const reviewers: GroupKind = {
	question: reviewersQuestion,
	isHome: plainly(home),
	isFoundOnly: true,
	areRowsWhole: true,
	heading: 'Reviewers',
	concept: 'Stakeholders',
	names,
	recognisers: [tableWith(names), tableWith(teams), inBullets, aboveText(inBullets), inVotes],
	plain: plainTable(['name', 'role']),
};
