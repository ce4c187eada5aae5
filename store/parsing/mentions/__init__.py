"""What is mentioned in a sentence, and where: councils, areas, grades, dates, turns of the talk."""
