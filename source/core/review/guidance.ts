import {commentsIn} from '../markdown/prose.ts';
import type {Span} from '../markdown/span.ts';

/** Comments for programs and lawyers. */
const otherwise =
	/^\W{0,5}(?:toc|end|begin|start|prettier|markdownlint|eslint|textlint|cspell|spell|vale|vim|omit|rfc-wizard|also:|region|generated|do not edit)\b|\b(?:licen[sc]ed?|copyright|spdx)\b/i;

const toTheAuthor =
	/\b(?:you|your|feel free|should (?:be|describe|include|explain|list|have)|leave (?:it )?(?:empty|blank)|(?:this|the) (?:section|template|element|field))\b|\?\s{0,200}$/i;

const command =
	/^\W{0,5}(?:note:\W{0,5})?(?:describe|explain|list|what|why|how|who|when|where|which|please|fill|add|provide|use|remove|delete|write|give|include|summari[sz]e|replace|consider|state|outline|discuss|identify|specify|mention|link|optional|one[- ](?:paragraph|sentence))\b/i;

/** A note that is meant to stay for whoever changes the text later. */
const standing = /\bshould be (?:kept|checked|revi(?:ewed|sed|sited)|updated|maintained)\b/i;

/** Shorter ones are marks. */
const fewWords = 4;

/** That all comments of a document are those of its template, and are to go. */
const toRemove =
	/\b(?:all|these) (?:of )?(?:the |these |those )?(?:html )?comment(?:s| blocks)\b[^.]{0,60}\b(?:removed|deleted)\b|\b(?:remove|delete) (?:all|these) (?:of )?(?:the |these |those )?(?:html )?comment(?:s| blocks)\b/i;

/** Comments outside of code in which a template speaks to whoever fills it in. */
export function guidanceIn(text: string): Span[] {
	const comments = commentsIn(text).map((comment) => ({...comment, words: wordsOf(comment.text)}));
	const areAll = comments.some(({words}) => toRemove.test(words));
	return comments.filter(({words}) => isLong(words) && (areAll || isGuidance(words)));
}

function wordsOf(comment: string): string {
	return comment.replaceAll(/^<!--[-\s]*|[-\s]{0,200}-->$/g, '');
}

function isLong(comment: string): boolean {
	return !otherwise.test(comment) && comment.split(/\s+/, fewWords).length >= fewWords;
}

function isGuidance(comment: string): boolean {
	return !standing.test(comment) && (command.test(comment) || toTheAuthor.test(comment));
}
