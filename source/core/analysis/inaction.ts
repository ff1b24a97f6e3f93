/** How people say what happens if nothing is done. */
const stated =
	/\b(?:do(?:ing)?|if) nothing\b|\binaction\b|\bstatus quo\b|\bnot doing (?:this|so|it|anything)\b|\b(?:if|unless|until) (?:we|this|it|nothing|the \w+)\b[^.]{0,40}\b(?:not|n't|never|nothing|stays?|unchanged|solve|fix|change)|\bunless (?:we|this|it)\b|\bwithout (?:this|it|such|these|a (?:fix|change))\b|\b(?:leaving|keeping|(?:if|should|when) (?:we|they) (?:leave|keep)) (?:it|things|this|all|everything)\b|\b(?:not solved|unsolved|otherwise)\b[:,]|\bif (?:we|they|you) (?:go (?:on|in|live)|carry on|continue|stick|launch|stay)\b[^.]{0,30}\b(?:with|as|current|today)\b|\bfailing (?:that|this|which|performance)\b|\bcost of (?:delay|waiting)\b|\b(?:what (?:happens )?)?if not\s?[*_]{0,2}[:.?]|何もしない/i;

/** Whether a text says what happens if nothing is done. */
export function speaksOfInaction(text: string): boolean {
	return stated.test(text);
}
