AND other.id = $f.counterpartCountry
