/// The texts of the lexicon that ships with the program. Each file under `Data/` adds one subject's text.
public enum LexiconData {}
