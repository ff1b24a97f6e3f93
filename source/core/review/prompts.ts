import {type Section, sectionsIn} from '../markdown/sections.ts';
import {conceptOf} from '../shapes/concepts.ts';
import {textUnder} from './texts.ts';
import type {Subject} from './types.ts';

/** Chapters whose points are answers; elsewhere a list of questions may be just that. */
const answering = ['Alternatives', 'Drawbacks', 'Motivation', 'Goals', 'Risks', 'Rollback', 'Metrics', 'Security'];

const point = /^[ \t]{0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+/m;

/** The sections in which nothing stands but two questions of a template or more, each a point of a list. */
export function promptsLeft(subject: Subject): Section[] {
	return sectionsIn(subject.root).filter((section) => {
		if (section.children.length > 0 || !answering.includes(conceptOf(section.title)?.name ?? '')) return false;
		const [before = '', ...points] = textUnder(subject, section).split(point);
		return before.trim() === '' && points.length >= 2 && points.every((text) => /[?？][*_]{0,3}\s*$/.test(text));
	});
}
