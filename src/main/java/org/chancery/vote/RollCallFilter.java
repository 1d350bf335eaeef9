package org.chancery.vote;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.api.ChanceryException;
import org.chancery.api.NameArgument;
import org.chancery.graph.names.Folding;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which roll calls. */
@Description("Which roll calls; what is given must all fit.")
@Input("RollCallFilter")
public record RollCallFilter(
        @Description("Those of this organ.") UnBody body,

        @NameArgument @Description("Those of this session of the Assembly: 77, ES-11.")
        String session,

        @Description("Those on this day or later.") LocalDate from,
        @Description("Those on this day or earlier.") LocalDate to,

        @NameArgument @Description("Those with a subject that contains this.")
        String subject,

        @NameArgument @Description("Those with all of these words in the title, the symbol or what it is known as.")
        String text,

        @Description("True: those with at least one no. False: those without.")
        Boolean contested) {

    /**
     * The filter as statements take it; null fits all.
     *
     * @throws ChanceryException INVALID_INPUT where {@code from} lies after {@code to}
     */
    static Map<String, Object> parameters(RollCallFilter filter) {
        RollCallFilter f = filter == null ? new RollCallFilter(null, null, null, null, null, null, null) : filter;
        if (f.from != null && f.to != null && f.from.isAfter(f.to)) {
            throw ChanceryException.invalidInput("filter.from", f.from + " lies after filter.to, " + f.to);
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("body", f.body == null ? null : f.body.name());
        parameters.put("session", f.session == null ? null : f.session.strip());
        parameters.put("from", f.from);
        parameters.put("to", f.to);
        parameters.put("subject", f.subject == null ? null : Folding.fold(f.subject));
        parameters.put(
                "words",
                f.text == null ? List.of() : Arrays.asList(Folding.fold(f.text).split(" ")));
        parameters.put("contested", f.contested);
        return parameters;
    }
}
