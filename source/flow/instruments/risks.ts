import {listed} from '../../core/analysis/decision/words.ts';
import {heatMapOf} from '../../core/analysis/risks/heat-map.ts';
import {levels} from '../../core/analysis/risks/levels.ts';
import {byExposure, type Risk, registerOf} from '../../core/analysis/risks/register.ts';
import {paragraph, space, warned} from './rows.ts';
import type {Instrument, InstrumentRow} from './types.ts';

/** The heat map of the risks, and the risks by their exposure. */
export const risks: Instrument = {
	name: 'risks',
	title: 'Risks by exposure',
	paths: ['risks'],
	summary(answers) {
		const all = registerOf(answers);
		const counts = levels.toReversed().map((level) => {
			return {word: level, count: all.filter(({exposure}) => exposure?.level === level).length};
		});
		const unrated = all.filter(({exposure}) => !exposure).length;
		const parts = [...counts, {word: 'not rated', count: unrated}].filter(({count}) => count > 0);
		return parts.length === 0 ? undefined : `Exposure: ${parts.map(({word, count}) => `${count} ${word}`).join(', ')}`;
	},
	rows(answers, {spoken}, width) {
		const map = heatMapOf(answers, width);
		if (!map) return paragraph('For a heat map, there must be risks with impact and probability.', width, 'quiet');
		const all = registerOf(answers);
		return [...(spoken ? [] : grid(map.lines)), ...entries(all, width), ...unanswered(all, width)];
	},
};

function grid(lines: readonly string[]): InstrumentRow[] {
	return lines.length === 0 ? [] : [...lines.map((text) => [{text}]), space];
}

function entries(all: readonly Risk[], width: number): InstrumentRow[] {
	return byExposure(all).flatMap((risk) => {
		const meaning = risk.exposure?.level === 'High' ? 'problem' : 'plain';
		return paragraph(`${risk.risk || 'not described'} - ${rated(risk)}`, width, meaning, `${risk.number}. `);
	});
}

function rated({exposure, impact, probability}: Risk): string {
	const parts = `impact ${impact ?? 'missing'}, probability ${probability ?? 'missing'}`;
	return `${exposure?.level ?? 'not rated'} (${parts})`;
}

function unanswered(all: readonly Risk[], width: number): InstrumentRow[] {
	const lacks = [
		numbers('Without mitigation', all, ({mitigation}) => mitigation === ''),
		numbers('Without an owner', all, ({owner}) => owner === ''),
	].filter((text) => text !== '');
	return lacks.length === 0 ? [] : [space, ...warned(lacks, width)];
}

function numbers(what: string, all: readonly Risk[], isMeant: (risk: Risk) => boolean): string {
	const found = all.filter(isMeant).map(({number}) => String(number));
	return found.length === 0 ? '' : `${what}: ${listed(found)}.`;
}
