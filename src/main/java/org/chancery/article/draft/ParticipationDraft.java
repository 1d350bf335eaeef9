package org.chancery.article.draft;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.graphql.Description;

/** Somebody who takes part in a meeting: a person, or an unnamed group as its country or organization. */
@Description("Somebody who takes part in a meeting: a person, or an unnamed group as its country or organization.")
public record ParticipationDraft(
        @Description("The ref of a person.") String person,

        @Size(max = 300) @Description("The country the person stands for, or that takes part.")
        String country,

        @Size(max = 300) @Description("The organization the person stands for, or that takes part.")
        String organization,

        @Size(max = 300) @Description("In what capacity: negotiating team.")
        String capacity) {}
