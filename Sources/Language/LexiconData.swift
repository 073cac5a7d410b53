/// The texts of the lexicon that ships with the program. Each file under `Lexicon/` adds one subject's text.
public enum LexiconData {}
