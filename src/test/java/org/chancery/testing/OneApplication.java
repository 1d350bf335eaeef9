package org.chancery.testing;

import io.quarkus.test.common.QuarkusTestResource;

/** Gives every test of the run the same database, so that they share one application too. */
@QuarkusTestResource(TestDatabase.class)
final class OneApplication {}
