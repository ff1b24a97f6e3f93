/** An empty comment: what it stands below is text of a person, whatever that ends in. */
export const separator = '<!-- -->';
