-- The search opens these arrays and never filters by what is in them: statistics of their elements took most of an `analyze`, and a turn on the embedded database
-- waited a tenth of a second for each.
alter table comptoir.app_knowledge_postings alter column chunk_ids set statistics 0, alter column impacts set statistics 0;
alter table comptoir.app_knowledge_spellings alter column terms set statistics 0, alter column spots set statistics 0;
