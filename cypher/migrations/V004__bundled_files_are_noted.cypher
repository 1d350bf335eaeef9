CREATE CONSTRAINT bundled_file_name IF NOT EXISTS FOR (n:BundledFile) REQUIRE n.name IS UNIQUE;
