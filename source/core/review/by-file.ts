import {frontMatterOf} from '../markdown/front-matter.ts';
import {sourceOf} from '../markdown/source.ts';
import type {Checked} from './formats/types.ts';
import type {Finding} from './types.ts';

/**
 * What was found in a text that stands in two files, each at its place: the metadata, which are front matter in the
 * text, in a file of their own, and the rest in the document. Offsets stay those in the text.
 */
export function byFile(text: string, findings: readonly Finding[], document: string, metadata: string): Checked[] {
	const source = sourceOf(text);
	const end = frontMatterOf(source)?.end ?? 0;
	// What is wrong with the end of the metadata may be found in the line that closes the front matter.
	const isMetadata = ({line}: Finding): boolean => line > 1 && line <= end + 1;
	const up = (finding: Finding, lines: number): Finding => ({
		...finding,
		line: finding.line - lines,
		endLine: finding.endLine - lines,
		message: finding.isNamingLines ? withLinesUp(finding.message, lines) : finding.message,
	});
	// What concerns the document as a whole was found in the line that opens the front matter.
	const inDocument = (finding: Finding): Finding =>
		finding.line > 1
			? up(finding, end + 1)
			: {...finding, endLine: 1, endColumn: 1, lineText: source.lines[end + 1] ?? ''};
	return [
		{path: document, findings: findings.filter((finding) => !isMetadata(finding)).map(inDocument)},
		{path: metadata, findings: findings.filter(isMetadata).map((finding) => up(finding, finding.line > end ? 2 : 1))},
	];
}

function withLinesUp(message: string, lines: number): string {
	return message.replaceAll(/\bline (\d{1,9})(?=[ ,.)])/g, (_, line: string) => `line ${Number(line) - lines}`);
}
