package org.chancery.vote;

import org.eclipse.microprofile.graphql.Description;

/** Who keeps a record of votes; where two differ, the one that stands first here goes before. */
@Description("Who keeps a record of votes; where two differ, the one that stands first here goes before.")
public enum RecordSource {
    @Description("The United Nations Digital Library: the record itself.")
    UN_DIGITAL_LIBRARY,
    @Description("Erik Voeten's voting data, in the layout of the package unvotes.")
    UNVOTES,
    @Description("A file of facts, gathered by hand.")
    FACTS
}
