package org.chancery.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What an article or a record says; every fact can show where it stands, in {@code evidence}, which the feature that has
 * the articles adds.
 */
@Interface
@Description("What an article or a record says; every fact can show where it stands.")
public interface Fact {

    @Id
    @NonNull
    @Description("Readable and lasting.")
    String getId();
}
