-- What the report asks of every government.
SELECT r.edition AS "Edition", n.name AS "Country", r.country AS "Code", r.index AS "Number",
  r.text AS "Recommendation", r.start_line AS "Line"
FROM recommendations r JOIN narratives n USING (edition, country)
ORDER BY r.edition DESC, n.name, r.index
