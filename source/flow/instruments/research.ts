import {listed} from '../../core/analysis/decision/words.ts';
import {researchDone} from '../../core/analysis/research/kinds.ts';
import {paragraph} from './rows.ts';
import type {Instrument} from './types.ts';

/** Which of the four kinds of research were done, and what the others would show. */
export const research: Instrument = {
	name: 'research',
	title: 'Research: four ways to know better',
	paths: ['research'],
	summary(answers) {
		const kinds = researchDone(answers);
		const absent = kinds.filter(({times}) => times === 0).map(({kind}) => kind);
		if (absent.length === kinds.length) return undefined;
		return absent.length === 0 ? 'All four kinds are there' : `No ${listed(absent)} yet`;
	},
	rows(answers, _, width) {
		return researchDone(answers).flatMap(({kind, shows, times}) =>
			paragraph(
				`${kind}${times > 0 ? ` (${times})` : ''}: ${shows}`,
				width,
				times > 0 ? 'success' : 'quiet',
				times > 0 ? '- ' : '? ',
			),
		);
	},
};
