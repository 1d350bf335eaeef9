package org.chancery.person.candidate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A pair in a page, and its place. */
@Description("A pair in a page, and its place.")
public record MergeCandidateEdge(
        @NonNull @Description("The pair.") MergeCandidate node,
        @NonNull @Description("Its place in the list.") String cursor) {}
