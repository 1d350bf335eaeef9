CREATE RANGE INDEX article_url_key IF NOT EXISTS FOR (n:Article) ON (n.urlKey);
