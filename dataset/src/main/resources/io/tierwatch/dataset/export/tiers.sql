-- Every country of every edition with its tier.
SELECT n.edition AS "Edition", n.name AS "Country", n.country AS "Code", n.region_name AS "Region",
  p.tier AS "Tier", p.movement AS "Movement", p.previous_tier AS "Tier before",
  p.consecutive_years AS "Years in a row", p.waiver AS "Waiver",
  p.overall_increasing AS "Efforts increasing", a.our_tier AS "Our reading of the law",
  p.line AS "Line", p.sentence AS "Sentence"
FROM narratives n
LEFT JOIN placements p USING (edition, country)
LEFT JOIN assessments a USING (edition, country)
ORDER BY n.edition DESC, n.name, p.number
