/** Whether a word names the file of a draft and not a draft by its id, which holds only letters, digits and dashes. */
export function isDraftFile(word: string): boolean {
	return /[./\\]/.test(word);
}
