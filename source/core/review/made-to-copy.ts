import {labelledLines} from '../markdown/labelled.ts';
import {sectionsIn} from '../markdown/sections.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import type {Subject} from './types.ts';

/** A name that a program puts something in the place of: `{DATE_OF_TODAY}`. */
const filledIn = /^["'`]?\{{1,2}\s?[A-Z][A-Z0-9]*(?:[_ -][A-Z0-9]+)*\s?\}{1,2}["'`]?$/;

/** Whether a document is made to be copied, since a field at its head or its title is still to be filled in by a program. */
export const isMadeToCopy = rememberingByIdentity((subject: Subject): boolean => {
	if (!/\{{1,2}\s?[A-Z]/.test(subject.source.text)) return false;
	const texts = [...labelledLines(subject).map(({text}) => text), sectionsIn(subject.root)[0]?.title ?? ''];
	return texts.some((text) => filledIn.test(text.trim()));
});
