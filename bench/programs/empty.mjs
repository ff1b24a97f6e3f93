// Does nothing: what every command pays before it begins.
