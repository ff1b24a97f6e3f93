/** Words of the hint bar that depend on what is there. */
export const hintWords = {
	neededOnly: 'needed only',
	begin: 'begin',
	change: 'change',
	goThere: 'go there',
	add: 'add',
	leave: 'leave',
	againToLeave: 'again to leave',
};
