CREATE CONSTRAINT former_article_id IF NOT EXISTS FOR (n:FormerArticle) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX former_article_url_key IF NOT EXISTS FOR (n:FormerArticle) ON (n.urlKey);
CREATE RANGE INDEX former_article_fingerprint IF NOT EXISTS FOR (n:FormerArticle) ON (n.fingerprint);
