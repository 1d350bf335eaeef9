package org.chancery.loading.derive;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.loading.account.Account;

/**
 * The accounts of one meeting.
 *
 * @param whole those that name everybody who is known to have taken part; they give the meeting its id
 * @param partial those that leave somebody out
 */
record Recognised(List<Account> whole, List<Account> partial) {

    List<Account> accounts() {
        return Stream.concat(whole.stream(), partial.stream()).toList();
    }
}
