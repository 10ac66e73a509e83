-- The answers of every country, question by question.
SELECT n.edition, n.name, n.country, f.question, f.answer
FROM narratives n LEFT JOIN findings f USING (edition, country)
ORDER BY n.edition DESC, n.name, f.number
