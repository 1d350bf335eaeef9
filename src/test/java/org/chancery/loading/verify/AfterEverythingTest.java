package org.chancery.loading.verify;

import io.quarkus.test.junit.QuarkusTest;
import org.chancery.testing.Sound;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: whatever all the other tests have done to the graph, it is what follows from its accounts. */
@QuarkusTest
@Order(Integer.MAX_VALUE)
class AfterEverythingTest {

    @Test
    void theGraphIsWhatFollowsFromItsAccounts() {
        Sound.digest();
    }
}
