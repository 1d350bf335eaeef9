package org.chancery.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who voted how. */
@ApplicationScoped
public class Voters {

    /** Codes. */
    public List<String> codes(String argument, CountryVoted voted) {
        throw new UnsupportedOperationException();
    }
}
