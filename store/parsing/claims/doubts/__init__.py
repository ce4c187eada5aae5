"""Why a word that can be a grade is none here: ordinary use, a hope, a scale, another judge."""
