import fc from 'fast-check';
import {plainName} from '../../source/core/lens/read/item-names.ts';

const names = ['Redis', 'Postgres', 'Keep as is', 'Cache in front', 'C', 'C++', 'Read replica'] as const;

/** How people write a name a second time. */
const forms: readonly ((name: string) => string)[] = [
	(name) => name,
	(name) => name,
	(name) => name.toUpperCase(),
	(name) => `**${name}**`,
	(name) => `${name} (rejected)`,
	(name) => name.replace(' ', '-'),
	(name) => `${name}.`,
];

const nameless = '_To be decided_';

export type Alternative = {name: string; labels: readonly string[]; hasOwn: boolean};

/** A document of the default template whose lists of options do not agree; each argument is a word of its own. */
export type TwoPlaces = {
	listed: readonly {name: string; hasSummary: boolean}[];
	alternatives: readonly Alternative[];
	selected: {name: string; hasPros: boolean} | undefined;
	scored: readonly string[];
	numbering: 'usual' | 'own' | 'holes' | 'none';
};

const name = fc.constantFrom(...names, ...names, nameless);
const alternative = fc.record({
	name: fc.tuple(name, fc.constantFrom(...forms)).map(([own, form]) => (own === nameless ? own : form(own))),
	labels: fc.subarray(['Pros', 'Cons', 'Why not chosen'], {minLength: 1}),
	hasOwn: fc.boolean(),
});

export const anyTwoPlaces: fc.Arbitrary<TwoPlaces> = fc.record({
	listed: fc.array(fc.record({name, hasSummary: fc.boolean()}), {maxLength: 4}),
	alternatives: fc.array(alternative, {maxLength: 4}),
	selected: fc.option(fc.record({name: fc.constantFrom(...names), hasPros: fc.boolean()}), {nil: undefined}),
	scored: fc.subarray([...names], {maxLength: 3}),
	numbering: fc.constantFrom('usual', 'own', 'holes', 'none'),
});

/** The same without what cannot be told apart when it is written: no name stands twice in one place, alternatives have one. */
export const twoPlaces = anyTwoPlaces.map(
	({listed, alternatives, ...others}): TwoPlaces => ({
		...others,
		listed: withoutDoubles(listed),
		alternatives: withoutDoubles(alternatives).filter((one) => one.name !== nameless),
	}),
);

function withoutDoubles<Named extends {name: string}>(named: readonly Named[]): Named[] {
	const plain = named.map((one) => plainName(one.name));
	return named.filter((one, index) => one.name === nameless || plain.indexOf(plain[index] ?? '') === index);
}

export function documentOf({listed, alternatives, selected, scored, numbering}: TwoPlaces): string {
	const letter = (index: number): string => String.fromCodePoint(65 + (numbering === 'holes' ? index * 2 : index));
	const number = (index: number): number =>
		numbering === 'holes' ? index * 2 + 1 : index + (numbering === 'own' ? 2 : 1);
	const bullets = listed.map(
		(option, index) =>
			`- **Option ${letter(index)}**: ${option.name}${option.hasSummary ? ` - summary${index}` : ''}\n`,
	);
	const chosen = selected
		? `- **Selected**: ${selected.name} - because\n${selected.hasPros ? '  - **Pros**: chosen0\n' : ''}`
		: '';
	const rows = scored.map((own, index) => `| ${own} | ${index + 1} | ${index + 1}.00 |\n`).join('');
	const grid = rows === '' ? '' : `### Decision Matrix\n\n| Option | Speed (100%) | Total |\n|---|---|---|\n${rows}\n`;
	const sections = alternatives.map(({name: own, labels, hasOwn}, index) => {
		const lines = labels.map((label, at) => `- **${label}**: argument${index}x${at}\n`).join('');
		return `### ${numbering === 'none' ? '' : `Option ${number(index)}: `}${own}\n\n${lines}\n${hasOwn ? `Own words${index} of a person.\n\n` : ''}`;
	});
	return [
		'# RFC: Move\n\n**Author**: Ann\n**Status**: Draft\n\n## Summary\n\nIt moves.\n\n## Proposed Solution\n\n',
		bullets.length > 0 || chosen !== '' ? `### Technology Choices\n\n${bullets.join('')}${chosen}\n` : '',
		grid,
		sections.length > 0 ? `## Alternatives Considered\n\n${sections.join('')}` : '',
		'## Risks\n\nNone.\n',
	].join('');
}
