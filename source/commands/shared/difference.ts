/** What a change does to a file, as a unified diff; empty when it does nothing. */
export async function differenceOf(file: string, before: string, after: string): Promise<string> {
	if (before === after) return '';
	const {createTwoFilesPatch} = await import('diff');
	return createTwoFilesPatch(file, file, before, after, undefined, undefined, {context: 2});
}
