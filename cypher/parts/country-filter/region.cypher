AND toLower(c.region) = $region
