package org.chancery.vote;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.api.ChanceryException;
import org.chancery.api.NameArgument;
import org.chancery.graph.Cypher;
import org.chancery.graph.names.Folding;
import org.chancery.vote.matrix.RecordedRollCall;
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
     * The statement with what a filter needs of it.
     *
     * @param parts the parts of the kind of thing that is filtered: {@code roll-call-filter} or {@code resolution-filter}
     * @param filter null fits all
     * @throws ChanceryException INVALID_INPUT where {@code from} lies after {@code to}
     */
    static Cypher narrow(Cypher statement, String parts, RollCallFilter filter) {
        Map<String, Object> f = filter == null ? Map.of() : filter.given();
        return statement.with(
                f.keySet().stream().map(name -> parts + "/" + name).toList(), Map.of("f", f));
    }

    /** Whether it asks for what only the graph knows: subjects and words. */
    boolean asksForWords() {
        return subject != null || text != null;
    }

    /** Whether a roll call fits, its subjects and words left aside. */
    boolean fits(RecordedRollCall rollCall) {
        return (body == null || body == rollCall.body())
                && (session == null || session.strip().equals(rollCall.session()))
                && (from == null || !rollCall.date().isBefore(from))
                && (to == null || !rollCall.date().isAfter(to))
                && (contested == null || contested == rollCall.contested());
    }

    /** @throws ChanceryException INVALID_INPUT where {@code from} lies after {@code to} */
    void requireDaysInOrder() {
        if (from != null && to != null && from.isAfter(to)) {
            throw ChanceryException.invalidInput("filter.from", from + " lies after filter.to, " + to);
        }
    }

    private Map<String, Object> given() {
        requireDaysInOrder();
        Map<String, Object> given = new HashMap<>();
        given.put("body", body == null ? null : body.name());
        given.put("session", session == null ? null : session.strip());
        given.put("from", from);
        given.put("to", to);
        given.put("subject", subject == null ? null : Folding.fold(subject));
        given.put(
                "words", text == null ? null : Arrays.asList(Folding.fold(text).split(" ")));
        given.put("contested", contested);
        given.values().removeIf(Objects::isNull);
        return given;
    }
}
