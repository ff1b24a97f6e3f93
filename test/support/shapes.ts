/** Documents that grow in one direction; each holds `size` of what it is named after. */
export const shapes: readonly {name: string; text: (size: number) => string}[] = [
	{name: 'headings', text: (size) => repeated(size, (index) => `${'#'.repeat((index % 6) + 1)} Heading ${index}\n\n`)},
	{name: 'headings of one name', text: (size) => `# T\n\n${'## Summary\n\ntext\n\n'.repeat(size)}`},
	{
		name: 'headings, each deeper or higher',
		text: (size) => repeated(size, (index) => `${'#'.repeat(6 - (index % 6))} H\n`),
	},
	{
		name: 'alternatives',
		text: (size) => alternatives + repeated(size, (index) => `### Way ${index}\n\n- **Pros**: p\n\n`),
	},
	{name: 'open questions', text: (size) => questions + repeated(size, (index) => `- Why ${index}?\n`)},
	{name: 'open questions, all alike', text: (size) => questions + '- Why?\n'.repeat(size)},
	{name: 'rows', text: (size) => `# T\n\n## Risks\n\n| Risk | Owner |\n|---|---|\n${'| r | o |\n'.repeat(size)}`},
	{
		name: 'columns',
		text: (size) => `# T\n\n## Risks\n\n|${' Risk |'.repeat(size)}\n|${'---|'.repeat(size)}\n|${' r |'.repeat(size)}\n`,
	},
	{name: 'paragraphs', text: (size) => `# T\n\n## Summary\n\n${'Some words on a line.\n\n'.repeat(size)}`},
	{name: 'lines of one paragraph', text: (size) => `# T\n\n## Summary\n\n${'some words on a line\n'.repeat(size)}`},
	{name: 'words on one line', text: (size) => `# T\n\n## Summary\n\n${'word '.repeat(size)}\n`},
	{name: 'words of a title', text: (size) => `# ${'word '.repeat(size)}\n\n## Summary\n\ntext\n`},
	{name: 'quotes in quotes', text: (size) => `# T\n\n## Summary\n\n${'> '.repeat(size)}deep\n`},
	{
		name: 'bullets in bullets',
		text: (size) => `# T\n\n## Summary\n\n${repeated(size, (index) => `${'  '.repeat(index % 200)}- x\n`)}`,
	},
	{name: 'bullets on one line', text: (size) => `# T\n\n## Summary\n\n${'- '.repeat(size)}deep\n`},
	{name: 'fences', text: (size) => `# T\n\n${'```\n# no heading\n```\n\n'.repeat(size)}`},
	{name: 'fences never closed in bullets', text: (size) => `# T\n\n${'- ```\n\n'.repeat(size)}`},
	{name: 'comments never closed', text: (size) => `# T\n\n${'- <!--\n\n'.repeat(size)}`},
	{name: 'brackets', text: (size) => `${questions}- ${'('.repeat(size)} ${')'.repeat(size)}\n`},
	{name: 'backslashes', text: (size) => `${questions}- ${'\\'.repeat(size)}\n`},
	{name: 'link definitions', text: (size) => `# T\n\n${repeated(size, (index) => `[${index}]: #x\n`)}`},
	{
		name: 'keys of front matter',
		text: (size) => `---\n${repeated(size, (index) => `key${index}: value\n`)}---\n\n# T\n`,
	},
	{name: 'brackets in front matter', text: (size) => `---\nkey: ${'['.repeat(Math.min(size, 1000))}\n---\n\n# T\n`},
	{name: 'lines of hyphens', text: (size) => '---\n'.repeat(size)},
	{name: 'lines underlined', text: (size) => 'Title\n===\n\n'.repeat(size)},
	{name: 'blank lines', text: (size) => `# T\n${'\n'.repeat(size)}## Summary\n`},
	{name: 'line ends of all kinds', text: (size) => `# T\r\n\r${'text\r\n\rtext\n\n'.repeat(size)}`},
];

const alternatives = '# T\n\n## Alternatives\n\n';
const questions = '# T\n\n## Open questions\n\n';

function repeated(size: number, part: (index: number) => string): string {
	return Array.from({length: size}, (_, index) => part(index)).join('');
}
