import fc from 'fast-check';

/** What may stand behind the indentation of a line, by what it starts, continues or ends. */
const families: readonly (readonly string[])[] = [
	['', 'text', 'more text', '\\', '\u00A0', '\u000B', '\0', '`a`', '# one', '## two ##', '#', '####### seven', '#none'],
	['1. a', '2. b', '10) c', '12. d', '-----', '====', '- a', '> 1. a', '> ----', '# one', 'text', ''],
	['===', '---', '-', '--', '=', '- - -', '***', '___', '--- ---', '=== a', 'text', '# one'],
	[
		'- a',
		'* a',
		'+ a',
		'1. a',
		'10. a',
		'2) a',
		'-',
		'1.',
		'- # in',
		'- - # in',
		'-\t# in',
		'- ```',
		'1. ~~~',
		'-   > a',
	],
	['> a', '>', '> # in', '> ```', '> - a', '>> a', '> <!--', '> ---', '>\ta', 'text'],
	['```', '````', '~~~', '~~~~', '```js', '``` `', '~~~ a`b', '``', '# one'],
	['<!--', '-->', '<!-- a -->', '<div>', '</div>', '<pre>', '</pre>', '<script>', '<?php', '?>', '<!DOCTYPE', '>'],
	['<![CDATA[', ']]>', '<b>', '<b>a</b>', '<a href="', '">', '<http://example.org>', '<3', 'text', '# one'],
	['[a]: b', '[a]:', '[a', '"title"', '"title', "'t", '[a]: <b', '[a]: b "t" x', '(t)', '# one', '==='],
	['| a | b |', '|---|---|', 'a | b', '--- | ---', ':--|--:', '|', '|-|', 'a |', '# one', '# a | b', '- a | b'],
];

const indent = fc.oneof(
	{weight: 5, arbitrary: fc.constant('')},
	{weight: 4, arbitrary: fc.nat({max: 5}).map((count) => ' '.repeat(count))},
	{weight: 1, arbitrary: fc.constantFrom('\t', ' \t', '  \t', '      ', '\t\t', '   \t ')},
);

/** Few families in one document, so that what starts is often what continues and ends. */
const lines = fc.subarray([...families], {minLength: 1, maxLength: 3}).chain((some) => {
	const ending = fc.constantFrom('', '', '', '', ' ', '\t', ' x');
	const line = fc.tuple(indent, fc.constantFrom(...some.flat()), ending).map((parts) => parts.join(''));
	return fc.array(fc.oneof({weight: 4, arbitrary: line}, {weight: 1, arbitrary: fc.constant('')}), {maxLength: 14});
});

/** Documents of lines that are hard to tell apart, with blank lines between some of them. */
export const nastyText = fc
	.tuple(lines, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'), fc.constantFrom('', '# one', '=', '---'))
	.map(([some, lineEnd, last]) => [...some, last].join(lineEnd));
