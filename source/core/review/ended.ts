import {statusOf} from '../document/status.ts';
import {meaningOf} from '../house/status-meaning.ts';
import {withoutCode} from '../markdown/prose.ts';
import {sectionsIn} from '../markdown/sections.ts';
import {meaningOfFolder} from './status.ts';
import type {Subject} from './types.ts';

const overInTitle = /[([](?:superse|superce|replaced|withdrawn|rejected|deprecated|obsolete)/i;

/** Whether the status, or without one the title or the folder, says that it is over: rejected, withdrawn, replaced. */
export function hasEnded({reading, around, root}: Subject): boolean {
	const status = statusOf(reading)?.text;
	if (status === undefined && overInTitle.test(sectionsIn(root)[0]?.title ?? '')) return true;
	return (status === undefined ? meaningOfFolder(around?.path ?? '') : meaningOf(status)) === 'ended';
}

/** Where a document speaks of itself. */
const headLines = 20;

const superseded =
	/\b(?:superse[cd]|superced|(?:replaced|obsoleted|succeeded|deprecated) by|in favou?r of|merged into|continued in|moved to)/i;

const naming = /\]\(|\]\[|https?:|#\d|\.md\b|\bby\b|\b[a-z]{2,10}[-_ ]?\d/i;

/** Lines of metadata say it, or nothing, with their value. */
const label =
	/^[\s>*+|_"-]*(?:(?:superseded|superceded|replaced|obsoleted)[-_ ]?by[*_"]*\s*[:|]|(?:supersedes|supercedes|replaces|obsoletes)\b)/i;

/** Whether some line outside of the metadata says what came after the document. */
export function successorIn({source}: Subject): boolean {
	const bare = withoutCode(source.text);
	if (!superseded.test(bare)) return false;
	return linesOf(bare).some((line) => superseded.test(line) && naming.test(line) && !label.test(line));
}

const reasonLabel =
	/^[ \t>*+|_"-]{0,20}(?:(?:withdrawal|rejection)[-_ ]?)?(?:reasons?|rationale|resolution|decision notes?|why|outcome|conclusion)[*_"]{0,3}[ \t]{0,5}[:|][ \t*_"|]{0,10}[^\s*_"|]/im;

/** A label at the head that explains the status. */
const noteLabel =
	/^[ \t>*+|_"-]{0,20}(?:status[-_ ](?:notes?|reason|comment|description|detail)|(?:withdrawal|rejection|supersession|deprecation)[-_ ](?:reason|notes?)|reason|notes?|comments?)s?[*_"]{0,3}[ \t]{0,5}[:|][ \t*_"'|]{0,10}[^\s*_"'|]/im;

const goneAlready = /\b(?:no longer|not) (?:a )?(?:part|used|in use|needed|relevant|applicable|maintained|exists?)\b/i;

/** Whether the head of a document says why it is over, or that what it is about has gone. */
export function isExplainedAtHead({source}: Subject): boolean {
	const head = withoutCode(source.text).slice(0, source.starts[headLines]);
	return noteLabel.test(head) || goneAlready.test(head);
}

const reasonHeading =
	/\b(?:withdraw(?:n|al)|rejection|reasons? for|resolution|outcome|conclusion|postscript|post-?mortem|epilogue|verdict|voting|decision(?! drivers?))\b|^(?:update|reason)\b|\bwhy (?:this|it|we)\b/i;

const ended =
	/\b(?:withdrawn|withdrew|withdrawal|rejected|rejection|declined|abandoned|decided (?:not|against)|not (?:be )?(?:accepted|pursued|needed)|no longer|obsolete)\b/i;

const endWords =
	/\b(?:th(?:is|e) (?:rfc|rfd|adr|tep|kep|pep|eip|proposal|document|design|change|decision|idea|feature)|we|team|committee|consensus|because|since|due to)\b/i;

/** Whether a label, a heading or a sentence says why the document came to nothing. */
export function reasonIn({source, root}: Subject): boolean {
	const bare = withoutCode(source.text);
	return (
		reasonLabel.test(bare) ||
		sectionsIn(root).some(({title, level}) => level > 1 && reasonHeading.test(title)) ||
		linesOf(bare).some((line) => !/^ {0,3}#/.test(line) && ended.test(line) && endWords.test(line))
	);
}

function linesOf(text: string): string[] {
	return text.match(/[^\n]+/g) ?? [];
}
