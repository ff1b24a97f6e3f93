import {isSame, itemsAt, valueAt, withValue} from '../answers/answers.ts';
import {lineAt} from '../answers/rows.ts';
import {historyOfStatus, withDatedStatus} from '../document/histories/add.ts';
import {historiesIn} from '../document/histories/find.ts';
import {read} from '../document/read.ts';
import {NotProved} from '../document/write.ts';
import {parsed} from '../markdown/parsed.ts';
import type {Template} from '../template/parse.ts';
import type {Content} from './merge.ts';
import type {Versions} from './versions.ts';

/** The day that stands beside a status in one line with it. */
const day = 'metadata.status-date';

/** The template of a text, and how answers are put into one. */
export type Writer = {templateOf: (text: string) => Template; put: (text: string, content: Content) => string};

/**
 * The new text, with a row of the day `today` in each history that the document has in a form of its own, where the
 * status changes. A status that is the newest of such rows changes by a new row; a day that stands beside it in its line becomes that of the
 * change, unless the person gave one.
 */
export function withHistories(versions: Versions, content: Content, today: string, {templateOf, put}: Writer): string {
	const {theirs, text} = versions;
	const [before, status] = [lineAt(theirs.answers, 'status'), lineAt(content.answers, 'status')];
	if (status === '' || before === '' || isSame(status, before)) return put(text, content);
	const own = historyOfStatus(parsed(text));
	const written = put(text, own ? withStatusOf(theirs, content) : withDay(versions, content, today));
	const isAnswered = itemsAt(content.answers, 'history').length > 0;
	const document = parsed(written);
	const ofStatus = own && historyOfStatus(document);
	const histories = historiesIn(document).filter((history) => history === ofStatus || !isAnswered);
	const like = withDatedStatus(written, histories, {status, today});
	if (!own || statusIn(like, templateOf) === status) return like;
	const plain = withDatedStatus(written, histories, {status, today}, 'plain');
	if (statusIn(plain, templateOf) === status) return plain;
	throw new NotProved(content.answers, read(templateOf(plain), plain).answers);
}

function statusIn(text: string, templateOf: Writer['templateOf']): string {
	return lineAt(read(templateOf(text), text).answers, 'status');
}

/** What the person changed, save the status and its day. */
function withStatusOf({answers}: Content, content: Content): Content {
	const kept = ['status', day].reduce((all, path) => withValue(all, path, valueAt(answers, path)), content.answers);
	return {...content, answers: kept};
}

function withDay({before, mine, theirs}: Versions, content: Content, today: string): Content {
	const isGiven = !isSame(valueAt(before.answers, day), valueAt(mine.answers, day));
	if (isGiven || valueAt(theirs.answers, day) === undefined) return content;
	return {...content, answers: withValue(content.answers, day, today)};
}
