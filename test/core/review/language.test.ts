import {describe, expect, it} from 'vitest';
import {isInEnglish} from '../../../source/core/review/language.ts';
import {costOfInaction} from '../../../source/core/review/rules/cost-of-inaction.ts';
import {drawbacksOfSelected} from '../../../source/core/review/rules/drawbacks-of-selected.ts';
import {noDoNothing} from '../../../source/core/review/rules/no-do-nothing.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {rollbackMissing} from '../../../source/core/review/rules/rollback-missing.ts';
import {sectionMissing} from '../../../source/core/review/rules/section-missing.ts';
import {vagueWords} from '../../../source/core/review/rules/vague-words.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const texts = {
	English:
		'Carts are kept in the memory of each host, and a deploy loses those that are open. We move them to one store that all hosts share, so that it is simple to see which of them is lost.',
	German:
		'Warenkörbe liegen im Speicher der einzelnen Server, und bei jedem Deployment gehen offene verloren. Wir verschieben sie in einen gemeinsamen Speicher, der simple Abfragen erlaubt. Ohne den Umbau verlieren wir im Jahr über tausend Kunden.',
	French:
		'Les paniers sont gardés dans la mémoire de chaque serveur, et chaque déploiement perd ceux qui sont ouverts. Nous les plaçons dans un magasin commun, simple à interroger pour toute équipe qui doit savoir lesquels sont perdus.',
	Japanese:
		'カートは各サーバーのメモリに保存されており、デプロイのたびに失われる。共有ストアに移すことで、すべてのサーバーから参照できるようにする。simple な API を使う。これにより損失を防ぐことができる。',
};

const own = (text: string) => `# RFC: Carts\n\n**Status**: Review\n\n## Motivation\n\n${text}\n`;
const other = (text: string) => `# Carts\n\n- Status: Review\n\n## Motivation\n\n${text}\n`;

describe('the language of a document', () => {
	it.each(Object.entries(texts))('is told of %s', (language, text) => {
		expect(isInEnglish(other(text))).toBe(language === 'English');
	});

	it('is taken for English where few words tell it', () => {
		expect(isInEnglish('# Carts\n\nWords.\n')).toBe(true);
	});
});

describe.each<[string, Rule, (text: string) => string]>([
	['vague words', vagueWords, own],
	[
		'that nothing is done',
		costOfInaction,
		(text) => own(text).replace('# RFC: ', '# ').replace('**Status**', '- Status'),
	],
	[
		'an option to leave it',
		noDoNothing,
		(text) => `${own(text)}\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Redis\n`,
	],
	['a price', drawbacksOfSelected, other],
	['alternatives', optionsLt2, other],
	['a way back', rollbackMissing, other],
])('%s', (_, rule, document) => {
	it.each(['German', 'French', 'Japanese'] as const)('are not missed in %s', (language) => {
		expect(toldBy(rule, document(texts[language]))).toEqual([]);
	});
});

describe('a chapter that is one text', () => {
	const missed = (text: string) => toldBy(sectionMissing, own(text)).filter((line) => /Importance|Cost/.test(line));

	it('may say what is asked for beside its first answer', () => {
		expect(missed(texts.German)).toEqual([]);
		expect(missed(`${texts.English} If nothing is done, we lose 40 carts a day.`)).toEqual([]);
	});

	it('is searched for what nothing in it says', () => {
		expect(missed(texts.English)).toEqual(['warning 1: Cost of inaction: there is no answer.']);
		expect(missed('Carts are lost.')).toHaveLength(2);
	});
});
