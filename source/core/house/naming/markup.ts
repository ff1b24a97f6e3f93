import {Problem} from '../../errors.ts';
import {shellWord} from '../../text/shell-word.ts';

/** Formats that documents are written in and that are not Markdown, by the extensions of their files. */
const formats: Readonly<Record<string, string>> = {
	rst: 'reStructuredText',
	adoc: 'AsciiDoc',
	asciidoc: 'AsciiDoc',
	asc: 'AsciiDoc',
	mediawiki: 'MediaWiki',
	wiki: 'wiki text',
	creole: 'Creole',
	textile: 'Textile',
	org: 'Org',
	pod: 'POD',
	tex: 'LaTeX',
	latex: 'LaTeX',
	typ: 'Typst',
	htm: 'HTML',
	html: 'HTML',
	rtf: 'RTF',
	docx: 'a Word document',
	odt: 'an OpenDocument text',
	pdf: 'PDF',
	ipynb: 'a notebook',
};

/** What pandoc reads; the others have another way, or none. */
const convertible = new Set([
	'rst',
	'mediawiki',
	'creole',
	'textile',
	'org',
	'tex',
	'latex',
	'typ',
	'htm',
	'html',
	'rtf',
	'docx',
	'odt',
	'ipynb',
]);

/** The format that a file has by its name, where that is one for documents and not Markdown. */
export function otherFormatOf(path: string): string | undefined {
	const extension = extensionOf(path);
	return Object.hasOwn(formats, extension) ? formats[extension] : undefined;
}

/** Throws a Problem for a file that by its name is not Markdown, so that nothing is put into it or said about it. */
export function checkForMarkdown(path: string): void {
	const format = otherFormatOf(path);
	if (format === undefined) return;
	const extension = path.slice(path.lastIndexOf('.') + 1);
	const target = `${path.slice(0, -extension.length)}md`;
	throw new Problem(`${path} is not Markdown, and was neither read nor changed.`, {
		seen: `The extension .${extension} is that of ${format}.`,
		next: convertible.has(extensionOf(path))
			? `Convert it first, for example: pandoc ${shellWord(path)} -t gfm -o ${shellWord(target)}`
			: 'Convert it to Markdown first.',
	});
}

function extensionOf(path: string): string {
	return /[^/\\]\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
